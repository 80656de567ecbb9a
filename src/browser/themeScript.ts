/**
 * Sets the stored theme before the first paint, so that nothing flashes. It stands inline in the
 * head, its hash in the CSP. Key and values are those of `storage.ts`.
 */
export const themeScript =
  "try{const t=localStorage.getItem('upgrade-guide:1:theme');" +
  "if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
