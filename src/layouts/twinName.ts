/** What a page says as Markdown, beside the `index.html` of its folder. */
export const twinName = 'index.md';
