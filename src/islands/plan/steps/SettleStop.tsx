import { useRef, useState } from 'preact/hooks';
import type { PlanHop } from '../../../rules/plan/planUpgrade.ts';
import { stopReleases } from '../../../rules/releases/stopReleases.ts';
import { readBuild } from '../../../rules/reading/parseVersion.ts';
import type { Version } from '../../../rules/reading/version.ts';
import { seenBuildsOf } from '../../../rules/releases/trainTable.ts';
import { SeenBuilds } from '../../device/SeenBuilds.tsx';
import type { LinkFieldProps } from '../../device/useLink.ts';
import { TakeText } from '../../pieces/TakeText.tsx';
import { TextField } from '../../pieces/TextField.tsx';

interface Props extends Pick<LinkFieldProps, 'texts' | 'edit'> {
  hop: PlanHop;
  /** Begins the ids of the fields. */
  prefix: string;
  /** Whether the release is asked, with its build. */
  asksRelease: boolean;
  /** The target, where it is exact and its build alone is left to ask; `null` elsewhere. */
  target: Version | null;
}

interface SettledFieldProps extends Pick<LinkFieldProps, 'texts' | 'edit'> {
  id: string;
  label: string;
  hint: string;
  /** What the link has for it, and why that can’t be used. */
  given: { text: string; wrong: string | null };
  /** What this site has seen, to take with one click. */
  seen: readonly string[];
}

/** One text of those that the link keeps in `settled`, in whatever order. */
function SettledField({ id, label, hint, given, seen, texts, edit }: SettledFieldProps) {
  /** What is typed, also while it is no text of this stop yet. */
  const [draft, setDraft] = useState<string | null>(null);
  const written = useRef(given.text);
  if (draft === null) written.current = given.text;
  const settle = (text: string) => {
    const item = text.trim().replace(/[\s,;]+/g, '-');
    const items = texts.settled.split(/[\s,;]+/).filter(Boolean);
    const place = items.indexOf(written.current);
    items.splice(place < 0 ? items.length : place, place < 0 ? 0 : 1, ...(item ? [item] : []));
    written.current = item;
    setDraft(text);
    edit({ settled: items.join(',') });
  };
  const value = draft ?? given.text;
  const isOther = value.trim() !== '' && given.text === '';
  const others = seen.filter((each) => each !== value.trim());
  return (
    <div>
      <TextField
        {...{ id, label, hint, value }}
        onEdit={settle}
        error={
          given.wrong !== null
            ? { message: given.wrong }
            : isOther
              ? { message: `“${value.trim()}” is not of this stop. ${hint}` }
              : null
        }
      />
      {others.length > 0 && (
        <p class="seen">
          Seen: <TakeText {...{ id }} onEdit={settle} texts={others} as="release" /> Others can
          exist.
        </p>
      )}
    </div>
  );
}

interface BuildFieldProps extends LinkFieldProps {
  target: Version;
}

/** The build of an exact target, beside the steps that need it; the form has it, too. */
function BuildField({ target, texts, edit, prefix }: BuildFieldProps) {
  const read = readBuild(texts.build, target);
  return (
    <div>
      <TextField
        id={`${prefix}-build`}
        label={`Build of ${target.release}`}
        value={texts.build}
        onEdit={(build) => edit({ build })}
        hint="Digits, such as 172. The download site shows it."
        error={read.ok || read.why === 'empty' ? null : { message: read.message }}
      />
      <SeenBuilds {...{ texts, edit, prefix }} builds={seenBuildsOf(target)} />
    </div>
  );
}

/** The fields that settle the stop of a hop: its release and build, and the FXOS of its chassis. */
export function SettleStop({ hop: { stop }, prefix, asksRelease, target, texts, edit }: Props) {
  const { fxos, train, release, settled } = stop;
  const name = release ?? `${train}.x`;
  return (
    <div class="fields">
      {asksRelease && (
        <SettledField
          {...{ texts, edit }}
          id={`${prefix}-release`}
          label={`Release and build of ${name}`}
          hint={`Such as ${stopReleases(train)[0] ?? `${train}.1`}, as the download site shows it.`}
          given={settled}
          seen={release === null ? stopReleases(train) : []}
        />
      )}
      {target && <BuildField {...{ texts, edit, prefix, target }} />}
      {fxos && (
        <SettledField
          {...{ texts, edit }}
          id={`${prefix}-fxos`}
          label={`FXOS ${fxos.train} of the chassis`}
          hint={
            fxos.atLeast
              ? `All four numbers, ${fxos.atLeast} or later (Cisco’s compatibility page).`
              : 'All four numbers, as the download site shows them.'
          }
          given={fxos}
          seen={[]}
        />
      )}
    </div>
  );
}
