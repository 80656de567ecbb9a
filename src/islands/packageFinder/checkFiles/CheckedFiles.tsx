import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  type DigestAnswer,
  type HashedFile,
  digestsFor,
  judgeDigest,
} from '../../../rules/files/judgeDigest.ts';
import { identifyFile } from '../../../rules/files/identifyFile.ts';
import type { PackageIdentity } from '../../../rules/files/judgePackage.ts';
import { type MissingPackages, missingPackages } from '../../../rules/files/missingPackages.ts';
import { type ListedDigest, readDigests } from '../../../rules/files/readDigests.ts';
import styles from '../../../styles/checkedFiles.css?inline';
import type { Texts } from '../../device/readLink.ts';
import { CopyLine } from '../../pieces/CopyLine.tsx';
import { FileName } from '../../pieces/FileName.tsx';
import { PasteField } from '../../pieces/PasteField.tsx';
import { Reasons } from '../../pieces/Reasons.tsx';
import { usableWords } from '../listingSentence.ts';
import { type FoundDigests, findInList } from './findInList.ts';
import { type Hashing, isBusy, useHashing } from './useHashing.ts';
import { sizeOf, statusSentence } from './fileWords.ts';

interface Props {
  /** Files to be read whole. */
  files: readonly File[];
  /** Files with checksums that were handed over with them. */
  digestLists: readonly File[];
  /** The reader's device as text, to hold the names against. */
  device: Texts;
  /** Packages that were pasted: a carry list, to be held against the files. */
  packages: readonly PackageIdentity[];
}

const id = 'package-finder-digests';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const hashedFile = (file: File, hashing: Hashing): HashedFile | null =>
  hashing.state === 'read' ? { name: file.name, size: file.size, ...hashing.digests } : null;

interface OneProps {
  file: File;
  hashing: Hashing;
  device: Texts;
  judge: (file: HashedFile) => DigestAnswer;
  onStop: () => void;
  onAgain: () => void;
}

/** One file: what its name says, how far it is read, its checksums, and what a list says of them. */
function CheckedFile({ file, hashing, device, judge, onStop, onAgain }: OneProps) {
  const { platform, mode, from, to, build, targetFxos } = device;
  const identity = identifyFile(file.name, { platform, mode, from, to, build, targetFxos });
  const hashed = hashedFile(file, hashing);
  const answer = hashed && judge(hashed);
  const done = hashing.state === 'reading' ? hashing.done : 0;
  return (
    <li>
      <h4>
        <FileName text={file.name} />
      </h4>
      <p>
        {identity.summary} {usableWords[identity.usable]}. {sizeOf(file.size)}.
      </p>
      {isBusy(hashing) && (
        <p class="actions">
          <label>
            {hashing.state === 'waiting' ? 'Waits for the file before it' : 'Reading'}{' '}
            <progress
              max={Math.max(file.size, 1)}
              value={done}
              aria-label={`Reading ${file.name}`}
            />
          </label>
          <button type="button" onClick={onStop} aria-label={`Stop reading ${file.name}`}>
            Stop
          </button>
        </p>
      )}
      {(hashing.state === 'stopped' || hashing.state === 'unreadable') && (
        <p class="actions">
          {hashing.state === 'stopped'
            ? 'Stopped before its end, so there is no checksum.'
            : 'It could not be read to its end: it was changed or taken away meanwhile, or it is a folder.'}{' '}
          <button type="button" onClick={onAgain} aria-label={`Read ${file.name} again`}>
            Read again
          </button>
        </p>
      )}
      {answer && <Reasons reasons={answer.reasons} />}
      {hashed && (
        <dl class="digests">
          <dt>SHA-512</dt>
          <dd>
            <CopyLine text={hashed.sha512} />
          </dd>
          <dt>MD5</dt>
          <dd>
            <CopyLine text={hashed.md5} />
          </dd>
        </dl>
      )}
    </li>
  );
}

/** Answers the checksums in files that matter for others, read anew when any of these change. */
function useDigestLists(
  lists: readonly File[],
  hashed: readonly HashedFile[],
  names: readonly string[],
) {
  const [found, setFound] = useState<FoundDigests | 'unreadable' | null>(null);
  useEffect(() => {
    setFound(null);
    if (lists.length === 0) return;
    const stop = new AbortController();
    const own = new Set(names.map((name) => name.toLowerCase()));
    const digests = hashed.flatMap(({ sha512, md5 }) => [sha512, md5]);
    const exact = new Set(digests);
    const matters = ({ name, digest, isCut }: ListedDigest) =>
      own.has(name?.toLowerCase() ?? '') ||
      exact.has(digest) ||
      (isCut && digests.some((each) => each.startsWith(digest)));
    Promise.all(lists.map((list) => findInList(list, matters, stop.signal))).then(
      (all) =>
        stop.signal.aborted ||
        setFound({
          digests: all.flatMap((each) => each.digests),
          total: all.reduce((sum, { total }) => sum + total, 0),
        }),
      () => stop.signal.aborted || setFound('unreadable'),
    );
    return () => stop.abort();
  }, [lists, hashed.length, names.length]);
  return found;
}

/** Which of the packages that were pasted are among the files, in a sentence or two. */
function carryWords({ wanted, missing, open }: MissingPackages): string {
  const there =
    missing.length === 0
      ? `All ${wanted} packages of the list above are here.`
      : `Of the list above, ${missing.length} of ${wanted} packages are missing: ${missing.join(', ')}.`;
  const notWhole = `${open} ${open === 1 ? 'name is' : 'names are'} not whole yet, so not looked for.`;
  return [...(wanted > 0 ? [there] : []), ...(open > 0 ? [notWhole] : [])].join(' ');
}

/** Chosen files: each judged by its name and, once it is read, by its checksums. */
export function CheckedFiles({ files, digestLists, device, packages }: Props) {
  const { stateOf, stop, again } = useHashing(files);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const names = files.map(({ name }) => name);
  const hashed = files.flatMap((file) => hashedFile(file, stateOf(file)) ?? []);
  const pasted = useMemo(() => readDigests(text), [text]);
  const lists = useMemo(() => [...digestLists, ...chosen], [digestLists, chosen]);
  const found = useDigestLists(lists, hashed, names);
  const fromFile = found === null || found === 'unreadable' ? null : found;
  const listed = [...pasted.digests, ...(fromFile?.digests ?? [])];
  const states = files.map(stateOf);
  const among = { read: hashed, isReading: states.some(isBusy) };
  const judge = (file: HashedFile) => judgeDigest(file, digestsFor(file, listed, among));
  const verdicts = hashed.map((file) => judge(file).verdict);
  return (
    <section class="checked-files" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>Files that you chose</h3>
      <div class="field screen-only">
        <PasteField {...{ id }} label="Checksums to compare with" rows={3} onText={setText}>
          The SHA-512 that the download site shows, or what <code>sha512sum</code>,{' '}
          <code>md5sum</code>, <code>Get-FileHash</code> or <code>certutil</code> prints.
        </PasteField>
        {text.trim() !== '' && pasted.digests.length === 0 && (
          <p>No checksum was found in it: a SHA-512 has 128 of the characters 0–9 and a–f.</p>
        )}
      </div>
      <div class="field screen-only">
        <label for={`${id}-file`}>Or a file with checksums</label>
        <input
          id={`${id}-file`}
          type="file"
          onChange={({ currentTarget }) => setChosen([...(currentTarget.files ?? [])])}
          aria-describedby={`${id}-file-help`}
        />
        <p id={`${id}-file-help`} class="field-help">
          {found === 'unreadable'
            ? 'A file with checksums could not be read.'
            : fromFile
              ? `Checksums found in it: ${fromFile.total}.`
              : 'Of any length, such as Cisco’s BulkHash.csv.'}
        </p>
      </div>
      <p role="status" class="check-status">
        {statusSentence(states, verdicts)}
      </p>
      <p role="status">
        {files.length > 0 && packages.length > 0 && carryWords(missingPackages(packages, names))}
      </p>
      <ul class="package-files">
        {files.map((file, index) => (
          <CheckedFile
            key={index}
            {...{ file, device, judge }}
            hashing={stateOf(file)}
            onStop={() => stop(file)}
            onAgain={() => again(file)}
          />
        ))}
      </ul>
    </section>
  );
}
