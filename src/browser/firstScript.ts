/**
 * Runs before anything is shown; it stands inline in the head, its hash in the CSP.
 *
 * Sets the stored theme, so that nothing flashes (key and values are those of `storage.ts`). Where
 * the address carries a device, asks at once for the scripts of the calculator that will answer
 * it, which the build writes into `data-scripts`: they would be two round trips later otherwise.
 */
export const firstScript =
  "try{const t=localStorage.getItem('upgrade-guide:1:theme');" +
  "if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}" +
  "const s=document.currentScript.dataset.scripts;if(s&&location.search)for(const href of s.split(' '))" +
  "document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href}))";
