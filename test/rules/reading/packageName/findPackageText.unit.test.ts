import { expect, test } from 'vitest';
import { findPackageText } from '../../../../src/rules/reading/packageName/findPackageText.ts';

const name = 'Cisco_FTD_x.sh.REL.tar';

// [line, the texts in it that look like packages]
const lines: [string, string[]][] = [
  ['', []],
  ['readme.txt', []],
  [name, [name]],
  [`${name} `, [name]],
  [`a ${name}`, [name]],
  // What is glued to the beginning is a part of the name.
  [`old_${name}`, [`old_${name}`]],
  [`Copy of ${name}`, [`Copy of ${name}`]],
  [`a copy OF ${name}`, [`copy OF ${name}`]],
  [`Copy_of ${name}`, [name]],
  ...[...' "\'<>|,;:=*@[(/\\'].map((before): [string, string[]] => [`a${before}${name}`, [name]]),
  ...[...'\t\r\n"<>|,;'].map((after): [string, string[]] => [`${name}${after}b`, [name]]),
  [`${name}  12`, [name]],
  [`'${name}' b`, [name]],
  [`'${name}',b`, [name]],
  [`'${name}';b`, [name]],
  [`f('${name}')`, [name]],
  [`'${name}'`, [name]],
  ["Cisco_FTD_x'y.tar", ["Cisco_FTD_x'y.tar"]],
  // Several on a line.
  [`${name} ${name}`, [name, name]],
  [`${name},${name}`, [name, name]],
  [`${name} old_${name}`, [name, `old_${name}`]],
  [`${name} a old_${name}`, [name, `old_${name}`]],
  // A whole ending, and then another column.
  [`${name} 12`, [name]],
  [`${name} a  12`, [name]],
  [`${name} (1)`, [`${name} (1)`]],
  [`${name} - Copy`, [`${name} - Copy`]],
  [`${name} copy`, [`${name} copy`]],
  [`${name} -Copy`, [`${name} -Copy`]],
  ...['spa', 'csp', 'sh', 'ssa', 'ssb', 'qcow2', 'bz2', 'ovf', 'zip'].map(
    (ending): [string, string[]] => [`Cisco_x.${ending} 12`, [`Cisco_x.${ending}`]],
  ),
  ...['md5', 'md5sum', 'sha1', 'sha512', 'SHA512SUM'].map((ending): [string, string[]] => [
    `${name}.${ending} 12`,
    [`${name}.${ending}`],
  ]),
  ['Cisco_x y.tar', ['Cisco_x y.tar']],
  ['Cisco_xtar 12', ['Cisco_xtar 12']],
  // Where a link leads is no other file.
  [`${name} -> ${name}`, [name]],
  [`${name} -> ${name}\n${name}`, [name, name]],
];

test.each(lines)('In %j there is %j', (line, texts) => {
  const found: string[] = [];
  let next = findPackageText(line);
  while (next) {
    found.push(next.text);
    next = findPackageText(line, next.end);
  }
  expect(found).toEqual(texts);
});

test('The search goes on where it is told, and takes nothing from before', () => {
  expect(findPackageText(`old_${name}`, 1)?.text).toBe(`ld_${name}`);
  expect(findPackageText(`Copy of ${name}`, 0)?.text).toBe(`Copy of ${name}`);
  expect(findPackageText(`Copy of ${name}`, 1)?.text).toBe(name);
  expect(findPackageText(name.replace('.sh.REL.tar', '.zip'), 1)).toBeNull();
});

// [text, what of it is a package's name]: a signed package is known by its ending, too
const signedNames: [string, string[]][] = [
  ['FTD_742_3140_new.sh.REL.tar', ['FTD_742_3140_new.sh.REL.tar']],
  ['-rw-r--r-- 1 root 12 Jan 1 /a/new.sh.REL.tar', ['new.sh.REL.tar']],
  [`new.sh.rel (1).tar, ${name}`, ['new.sh.rel (1).tar', name]],
  [`a.sh.REL.tar  ${name}  b.sh.REL.tar`, ['a.sh.REL.tar', name, 'b.sh.REL.tar']],
  ['They end in .sh.REL.tar, all of them: *.sh.REL.tar', []],
  ['install.sh.related', []],
];

test.each(signedNames)('%j names %j', (text, names) => {
  const found: string[] = [];
  for (let next = findPackageText(text); next; next = findPackageText(text, next.end)) {
    found.push(next.text);
  }
  expect(found).toEqual(names);
});

test('The end of a text is where it ends', () => {
  expect(findPackageText(`a ${name},b`)).toEqual({ text: name, end: 2 + name.length });
  expect(findPackageText(name)).toEqual({ text: name, end: name.length });
});
