/** The path of a page as the site writes it: with one slash at its end and no `index.html`. */
export function wholePath(path: string): string {
  // Only where a row of slashes begins, or a long row in the middle would be tried from each slash.
  const bare = path.replace(/(?<!\/)\/+$/, '');
  return `${bare.replace(/\/index\.html$/, '')}/`;
}
