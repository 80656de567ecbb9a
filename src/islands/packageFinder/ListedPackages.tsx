import { useMemo, useState } from 'preact/hooks';
import { packageKindName } from '../../rules/files/judgePackage.ts';
import type { ListedPackage, PackageListing } from '../../rules/files/readPackageListing.ts';
import { fieldLabels } from '../device/fieldLabels.ts';
import { FileName } from '../pieces/FileName.tsx';
import { Reasons } from '../pieces/Reasons.tsx';
import { usableWords } from './listingSentence.ts';
import { sharedReasons } from './sharedReasons.ts';

interface Props {
  /** What was read of the pasted files. */
  listing: PackageListing;
}

/** Rows that are drawn before the reader asks for more. */
const firstRows = 200;

const marks = { yes: '✓', no: '✕', unknown: '?' } as const;
const ranks = ['yes', 'unknown', 'no'] as const;
const choices = ['all', ...ranks] as const;

/** A package in a row: what it is, and what speaks against it. */
function Row({ item, shared }: { item: ListedPackage; shared: ReadonlySet<string> }) {
  const { line, name, kind, label, release, build, usable, reasons } = item;
  const told = reasons.filter(({ outcome }) => outcome !== 'met');
  const own = told.filter(({ message }) => !shared.has(message));
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <code>
          <FileName text={name.slice(0, 255)} />
        </code>
        <span class="line-number">line {line}</span>
      </th>
      <td role="cell" data-label="What it is">
        {packageKindName(kind)}
        {label && <span class="made-for">{label}</span>}
      </td>
      <td role="cell" data-label="Release">
        {release ?? '–'}
        {build !== null && <>, build {build}</>}
      </td>
      <td role="cell" data-label="Your device">
        <strong class={usable}>
          <span class="mark" aria-hidden="true">
            {marks[usable]}
          </span>{' '}
          {usableWords[usable]}
        </strong>
        <Reasons reasons={own} />
        {own.length === 0 && told.length > 0 && <p>The reason is above the table.</p>}
      </td>
    </tr>
  );
}

/** The packages of a listing as a table, the first rows of it until the reader wants all. */
export function ListedPackages({ listing }: Props) {
  const { packages, usable, invalid } = listing;
  const [shown, setShown] = useState<(typeof choices)[number]>('all');
  const [allOf, setAllOf] = useState<PackageListing | null>(null);
  const shared = useMemo(() => sharedReasons(packages), [packages]);
  // The right ones first, so that nobody has to look for them.
  const ordered = useMemo(
    () => ranks.flatMap((rank) => packages.filter(({ usable: each }) => each === rank)),
    [packages],
  );
  if (packages.length === 0) return null;
  const chosen = shown === 'all' ? ordered : ordered.filter((each) => each.usable === shown);
  const rows = allOf === listing ? chosen : chosen.slice(0, firstRows);
  const matters = invalid.filter(({ input }) =>
    packages.some(({ wants }) => wants.includes(input)),
  );
  const messages = new Set(shared.map(({ message }) => message));
  return (
    <>
      {matters.map(({ input, message }) => (
        <p key={input}>
          {fieldLabels[input]}: {message}
        </p>
      ))}
      <Reasons reasons={shared} />
      {packages.length > 1 && (
        <div class="field show-field">
          <label for="package-finder-show">Show</label>
          <select
            id="package-finder-show"
            value={shown}
            onChange={({ currentTarget }) => setShown(currentTarget.value as typeof shown)}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice === 'all'
                  ? `All: ${packages.length}`
                  : `${usableWords[choice]}: ${usable[choice]}`}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="table-scroll listed" tabindex={0} role="region" aria-label="Packages found">
        {/* Roles by name: narrow pages lay the rows out as blocks, which takes the roles away. */}
        <table role="table" aria-label="Packages found">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                File
              </th>
              <th scope="col" role="columnheader">
                What it is
              </th>
              <th scope="col" role="columnheader">
                Release
              </th>
              <th scope="col" role="columnheader">
                Your device
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((item, index) => (
              <Row key={index} item={item} shared={messages} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < chosen.length && (
        <p>
          The first {rows.length} of {chosen.length}.{' '}
          <button type="button" onClick={() => setAllOf(listing)}>
            Show all {chosen.length}
          </button>
        </p>
      )}
    </>
  );
}
