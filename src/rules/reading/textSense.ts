import { parseFxosVersion } from './parseFxosVersion.ts';
import { type NamedPlatform, parsePlatform } from './parsePlatform.ts';
import { parseVersion } from './parseVersion.ts';
import { type Read } from './read.ts';
import type { FxosVersion, Version } from './version.ts';

/** Readers that remember what they have read: a list of thousands of devices has few different texts. */
export interface TextSense {
  platform: (text: string) => Read<NamedPlatform>;
  version: (text: string) => Read<Version>;
  fxos: (text: string) => Read<FxosVersion>;
}

/** Texts that are remembered; a list that has more different ones is read without. */
const remembered = 5_000;

function remember<Value>(reader: (text: string) => Read<Value>): (text: string) => Read<Value> {
  const known = new Map<string, Read<Value>>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const value = reader(text);
    if (known.size < remembered) known.set(text, value);
    return value;
  };
}

/** Answers readers for one list, to be made at the door and handed on with its rows. */
export function textSense(): TextSense {
  return {
    platform: remember(parsePlatform),
    version: remember(parseVersion),
    fxos: remember(parseFxosVersion),
  };
}
