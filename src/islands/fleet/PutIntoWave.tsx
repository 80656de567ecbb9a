import { useState } from 'preact/hooks';

interface Props {
  /** How many units are shown. */
  count: number;
  /** Puts all of them into a wave; an empty name takes them out. */
  onWave: (wave: string) => void;
}

/** Puts the units that the table shows into a wave by hand. */
export function PutIntoWave({ count, onWave }: Props) {
  const [wave, setWave] = useState('');
  return (
    <div class="field">
      <label for="fleet-put-wave">Put all {count} shown into a wave</label>
      <input
        id="fleet-put-wave"
        value={wave}
        onInput={(event) => setWave(event.currentTarget.value)}
        placeholder="Pilot"
        autocomplete="off"
      />
      <p class="actions">
        <button type="button" disabled={wave.trim() === ''} onClick={() => onWave(wave.trim())}>
          Put them there
        </button>
        <button type="button" onClick={() => onWave('')}>
          Take them out again
        </button>
      </p>
    </div>
  );
}
