/** Attributes that hold an id or several of them. */
const idReferences = [
  'id',
  'for',
  'list',
  'headers',
  'popovertarget',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-labelledby',
];

interface WithAttributes {
  getAttribute(name: string): string | null | undefined;
  setAttribute(name: string, value: string): unknown;
}

/**
 * Changes every id that an element has or refers to. In the single file an id begins with the path
 * of its page, as all pages stand in one document; a page that is shown alone has its own ids back.
 */
export function changeIds(element: WithAttributes, change: (id: string) => string): void {
  for (const name of idReferences) {
    const ids = element.getAttribute(name);
    if (ids) element.setAttribute(name, ids.replace(/\S+/g, change));
  }
}
