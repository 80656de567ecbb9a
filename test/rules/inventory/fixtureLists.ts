import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Inventory, readInventory } from '../../../src/rules/inventory/readInventory.ts';

const folder = join(import.meta.dirname, '../../fixtures/inventory');

/** Names of the lists in the fixtures. */
export const names = readdirSync(folder);

/** A list of the fixtures, as `readInventory` takes it. */
export const source = (name: string) => ({ name, text: readFileSync(join(folder, name), 'utf8') });

/** What is read out of lists of the fixtures. */
export const read = (...files: string[]) => readInventory(files.map(source));

/** What is read out of a text. */
export const pasted = (text: string) => readInventory([{ name: 'pasted', text }]);

/** A device in a line: name, model and version. */
export const line = ({ values }: Inventory['devices'][number]) =>
  [values.name, values.model, values.version].map((text) => text ?? '–').join(' | ');
