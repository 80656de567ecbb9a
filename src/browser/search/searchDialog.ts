/** Opens the search. */
export function openSearchDialog(): void {
  console.info('to come');
}
