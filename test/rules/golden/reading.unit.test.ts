import { expect, test } from 'vitest';
import { parseFxosVersion } from '../../../src/rules/reading/parseFxosVersion.ts';
import { parsePlatform } from '../../../src/rules/reading/parsePlatform.ts';
import { knownVersion, parseVersion, readBuild } from '../../../src/rules/reading/parseVersion.ts';
import type { Read } from '../../../src/rules/reading/read.ts';
import { readDeployment, readMode } from '../../../src/rules/reading/readDevice.ts';
import { unknownModel, unknownPlatform } from '../standIns.ts';
import { withPlaceholders } from './placeholders.ts';

/* What is said of texts that can't be used: each sentence once, with the texts that it is said of. */

const long = '7'.repeat(80);
const oneEach = (texts: string) => texts.split('|');

// [what is read, how, texts]
const readings: [string, (text: string) => Read<unknown>, string[]][] = [
  [
    'Versions',
    parseVersion,
    [
      ...oneEach(
        '|7|v7|V12|version 7|7.|7.2.|v7.2.|7.2.5.|x7.2.|.7.2|7..2|7.2-|7.2.5-|v7.2.5-|abc-|x7.2-',
      ),
      ...oneEach(
        '7.2.5-x|7.2.5-208-1|7.2.5-1234567|7.2 (208)|7.2.5 208|7.2.5.1.1|07.2|7.02|7.2.05|7,2|7.x',
      ),
      ...oneEach(
        'seven|7.2.5.99|7.2.5.208|2.14.1|9.18|1234.2|7.1234|7.2.1234|-1|latest|7.2 to 7.4|<script>',
      ),
      long,
    ],
  ],
  [
    'FXOS versions',
    parseFxosVersion,
    [
      ...oneEach(
        '|2|2.|2.12.|2.12.0.498.1|2.12(0.498|2.12 0.498)|2.12()|2.12(.498)|02.12|2.012|2.12.00',
      ),
      ...oneEach('2.1234|1234.2|7.2|7.2.5|9.18|2.99|3.1|2.12-|x|2.12.0.1234567|fxos'),
      long,
    ],
  ],
  [
    'Platforms',
    parsePlatform,
    [
      ...oneEach(
        '|series|cisco|-|x|4100/9300|Firepower Cisco 2130|Firepower|Secure Firewall|ASA|5506|SM|41|9',
      ),
      ...oneEach('Secure Firewall 1200|1230|6100|FPR|Palo Alto|Firepower 21300|<script>|__proto__'),
      unknownModel,
      unknownPlatform,
      long,
    ],
  ],
  ['Builds', (text) => readBuild(text, null), oneEach('|x|17a|1234567| |1.2')],
  ['Builds of 7.4.2-172', (text) => readBuild(text, knownVersion('7.4.2-172')), oneEach('173|x')],
  ['Modes', (text) => readMode(text, null), oneEach('|native|container')],
  [
    'Modes of the 1010',
    (text) => readMode(text, 'firepower-1000'),
    oneEach('native|multi-instance'),
  ],
  [
    'Deployments of the 1010',
    (text) => readDeployment(text, 'firepower-1000', 'appliance'),
    oneEach('|pair|intra-chassis-cluster'),
  ],
  [
    'Deployments of the 4200 in multi-instance mode',
    (text) => readDeployment(text, 'secure-firewall-4200', 'multi-instance'),
    oneEach('|pair|standalone'),
  ],
];

const shorten = (text: string) =>
  text.length > 40 ? `${text.slice(0, 10)}… (${text.length} characters)` : text;

function writeReading(read: (text: string) => Read<unknown>, texts: readonly string[]): string[] {
  const said = new Map<string, string[]>();
  for (const text of texts) {
    const answer = read(text);
    const [sentence, instead] = answer.ok
      ? ['is read', '']
      : [
          `${answer.why}: ${withPlaceholders(answer.message, { text })}`,
          answer.instead.length > 0 ? ` instead ${answer.instead.join(', ')}` : '',
        ];
    const line = JSON.stringify(shorten(text)) + instead;
    said.set(sentence, [...(said.get(sentence) ?? []), line]);
  }
  return [...said].flatMap(([sentence, each]) => [sentence, ...each.map((line) => `  ${line}`)]);
}

test('Texts that can’t be used, by what is said of them', async () => {
  const text = readings
    .map(([title, read, texts]) => `# ${title}\n${writeReading(read, texts).join('\n')}\n`)
    .join('\n');
  await expect(text).toMatchFileSnapshot('./answers/reading.txt');
});
