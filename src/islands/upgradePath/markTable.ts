import { releaseTrains } from '../../rules/facts/releaseTrains.ts';

const trains: readonly (string | undefined)[] = releaseTrains.map(({ train }) => train);

/**
 * Marks the reader's row and column of Table 1, where it stands on the page. The cell where they
 * meet and both headers are *current*, which is heard as well as seen.
 */
export function markTable(from: string | undefined, to: string | undefined): void {
  const rows = document.querySelectorAll<HTMLTableRowElement>('#table-1 tr');
  // Above the trains stand the header and the companion FXOS.
  const row = trains.includes(from) ? trains.indexOf(from) + 2 : -1;
  const column = trains.includes(to) ? trains.indexOf(to) + 1 : -1;
  for (const [y, { cells }] of rows.entries()) {
    for (const [x, cell] of [...cells].entries()) {
      const [isRow, isColumn] = [y === row, x === column];
      cell.classList.toggle('reader', isRow || isColumn);
      const isMeeting = (isRow && (isColumn || x === 0)) || (isColumn && y === 0);
      cell.ariaCurrent = isMeeting ? 'true' : null;
    }
  }
}
