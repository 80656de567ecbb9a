import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platforms } from '../../../src/rules/facts/platforms.ts';
import { parsePlatform } from '../../../src/rules/reading/parsePlatform.ts';
import { cpuSeconds } from '../cpuSeconds.ts';
import { otherFamilies } from '../../../src/rules/facts/platformSpellings.ts';
import { unknownModel, unknownPlatform } from '../standIns.ts';

// [platform, model, texts that name it]
const known: [string, string | null, string[]][] = [
  ['firepower-1000', null, ['firepower-1000', 'Firepower 1000', 'FIREPOWER1000', '1000']],
  ['firepower-1000', '1010', ['1010', 'Firepower 1010', 'FPR-1010', 'FPR1010', ' 1010 ']],
  ['firepower-1000', '1010E', ['1010E', '1010e', 'Cisco Firepower 1010E']],
  ['firepower-1000', '1120', ['1120']],
  ['firepower-1000', '1140', ['1140']],
  ['firepower-1000', '1150', ['1150']],
  ['firepower-2100', null, ['firepower-2100', 'Firepower 2100 Series', '2100', 'FPR2100']],
  ['firepower-2100', '2110', ['2110']],
  ['firepower-2100', '2120', ['2120']],
  [
    'firepower-2100',
    '2130',
    [
      '2130',
      `2130${' '.repeat(200)}`,
      `2130${'-'.repeat(96)}`,
      'FPR 2130',
      'firepower_2130',
      'Firepower 2100 2130',
    ],
  ],
  ['firepower-2100', '2140', ['2140']],
  ['secure-firewall-3100', null, ['Secure Firewall 3100', 'Cisco Secure Firewall 3100 Series']],
  ['secure-firewall-3100', '3105', ['3105', 'Secure Firewall 3105']],
  ['secure-firewall-3100', '3110', ['3110']],
  ['secure-firewall-3100', '3120', ['3120']],
  ['secure-firewall-3100', '3130', ['3130']],
  ['secure-firewall-3100', '3140', ['3140']],
  ['secure-firewall-4200', null, ['secure-firewall-4200', '4200']],
  ['secure-firewall-4200', '4215', ['4215']],
  ['secure-firewall-4200', '4225', ['4225']],
  ['secure-firewall-4200', '4245', ['4245']],
  ['firepower-4100', null, ['firepower-4100', '4100', 'Firepower 4100 series']],
  ['firepower-4100', '4110', ['4110']],
  ['firepower-4100', '4112', ['4112']],
  ['firepower-4100', '4115', ['4115']],
  ['firepower-4100', '4120', ['4120']],
  ['firepower-4100', '4125', ['4125']],
  ['firepower-4100', '4140', ['4140']],
  ['firepower-4100', '4145', ['4145']],
  ['firepower-4100', '4150', ['4150', 'FPR4150']],
  [
    'firepower-9300',
    null,
    [
      'firepower-9300',
      '9300',
      'Firepower 9000 Series',
      'Cisco Firepower 9000 Series',
      'Firepower 9000',
    ],
  ],
  ['firepower-9300', 'SM-24', ['SM-24']],
  ['firepower-9300', 'SM-36', ['SM-36', 'sm36', 'SM 36', 'Firepower 9300 SM-36']],
  ['firepower-9300', 'SM-40', ['SM-40']],
  ['firepower-9300', 'SM-44', ['SM-44']],
  ['firepower-9300', 'SM-48', ['SM-48']],
  ['firepower-9300', 'SM-56', ['SM-56']],
  ['asa-5500-x', null, ['asa-5500-x', 'ASA 5500-X', 'ASA5500X', '5500-X']],
  ['asa-5500-x', '5506-X', ['5506-X', 'ASA 5506-X', 'asa5506x']],
  ['asa-5500-x', '5508-X', ['5508-X']],
  ['asa-5500-x', '5512-X', ['5512-X']],
  ['asa-5500-x', '5515-X', ['5515-X']],
  ['asa-5500-x', '5516-X', ['5516-X']],
  ['asa-5500-x', '5525-X', ['5525-X']],
  ['asa-5500-x', '5545-X', ['5545-X']],
  ['asa-5500-x', '5555-X', ['5555-X']],
  [
    'threat-defense-virtual',
    null,
    [
      'threat-defense-virtual',
      'Threat Defense Virtual',
      'FTDv',
      'Cisco Secure Firewall Threat Defense Virtual',
      'virtual',
    ],
  ],
  ['threat-defense-virtual', 'VMware', ['VMware', 'vmware']],
  ['threat-defense-virtual', 'KVM', ['kvm']],
  ['threat-defense-virtual', 'AWS', ['aws', 'Threat defense virtual AWS']],
  ['threat-defense-virtual', 'Azure', ['Azure']],
  ['threat-defense-virtual', 'Google Cloud', ['google cloud', 'GoogleCloud']],
  ['threat-defense-virtual', 'OCI', ['OCI']],
  ['isa-3000', null, ['isa-3000', 'ISA 3000', 'ISA3000', '3000', 'Cisco ISA 3000']],
];

/** As devices, managers, order forms and people write them. */
const printed: [string, string | null, string[]][] = [
  ['firepower-1000', '1010', ['Cisco Firepower 1010 Threat Defense', '1010 HA']],
  [
    'firepower-2100',
    '2110',
    ['FPR-2110', 'Model : Cisco Firepower 2110 Threat Defense (77) Version 7.2.5 (Build 208)'],
  ],
  ['firepower-2100', '2130', ['FPR2130-NGFW-K9', 'Cisco Firepower 2130 Threat Defense', '2130 HA']],
  ['firepower-2100', null, ['21xx', '2130/2140', 'FPR2110 / FPR2120']],
  ['secure-firewall-3100', '3110', ['Cisco Secure Firewall 3110 Threat Defense', 'Firepower 3110']],
  ['secure-firewall-3100', '3140', ['CSF3140', 'CSF-3140', 'CSF3140-TD-K9']],
  ['firepower-4100', null, ['FPR4K-SM-36']],
  ['firepower-9300', 'SM-36', ['Cisco Firepower 9000 Series SM-36 Threat Defense']],
  ['firepower-9300', 'SM-56', ['FPR9K-SM-56']],
  ['asa-5500-x', '5516-X', ['Cisco ASA5516-X Threat Defense', 'ASA5516', 'ASA-5516', '5516']],
  ['isa-3000', null, ['ISA 3000 with FTD']],
  ['threat-defense-virtual', null, ['vFTD', 'NGFWv', 'FTDv30', 'FTDv50', 'ftd virtual']],
  ['threat-defense-virtual', 'Nutanix', ['Nutanix', 'FTDv for Nutanix', 'FTDv-Nutanix']],
  ['threat-defense-virtual', 'VMware', ['Cisco Firepower Threat Defense for VMWare', 'ESXi']],
  ['threat-defense-virtual', 'KVM', ['Cisco Secure Firewall Threat Defense for KVM']],
  ['threat-defense-virtual', 'AWS', ['Amazon Web Services', 'ftdv aws', 'FTDv-AWS']],
  [
    'threat-defense-virtual',
    'Azure',
    ['Microsoft Azure', 'Cisco Firepower Threat Defense for Azure'],
  ],
  ['threat-defense-virtual', 'Google Cloud', ['GCP', 'Google Cloud Platform']],
  ['threat-defense-virtual', 'OCI', ['Oracle Cloud']],
];

const texts = [...known, ...printed].flatMap(([platform, model, names]) =>
  names.map((text) => ({ text, platform, model })),
);

test.each(texts)('$text is $platform, model $model', ({ text, platform, model }) => {
  const { name } = platforms[platform as keyof typeof platforms];
  expect(parsePlatform(text)).toMatchObject({ ok: true, value: { platform, name, model } });
});

test('Every model of the facts finds its platform', () => {
  const wrong = Object.entries(platforms).flatMap(([platform, { models }]) =>
    models.filter((model) => {
      const parsed = parsePlatform(model);
      return !parsed.ok || parsed.value.platform !== platform;
    }),
  );
  expect(wrong).toEqual([]);
});

test.each(['', '  ', '\n', ' '.repeat(10_000)])('%j is told as nothing typed', (text) => {
  expect(parsePlatform(text)).toMatchObject({
    ok: false,
    why: 'empty',
    message: 'Choose a platform or type a model, such as 2130.',
  });
});

// Each is refused.
const refused = [
  'series',
  'cisco',
  '-',
  'x',
  '4100/9300',
  'Firepower',
  'Secure Firewall',
  'ASA',
  'SM',
  '41',
  '9',
  'FPR',
  'Firepower 21300',
  unknownModel,
  unknownPlatform,
  'FMC 1600',
  'Cisco Firepower Threat Defense',
  'Palo Alto',
  'ٱلعربية',
  '__proto__',
  'constructor',
  'toString',
  '<script>alert(1)</script>',
  'firepower-2100 or so',
  `2130${' '.repeat(200)}x`,
  'a'.repeat(10_000),
];

test.each(refused)('%j is refused', (text) => {
  expect(parsePlatform(text)).toMatchObject({ ok: false, why: 'unreadable' });
});

const outside = otherFamilies.flatMap(({ label, models }) =>
  [label, ...models, `Cisco Secure Firewall ${models[1]} Threat Defense`].map((text) => [
    text,
    label,
  ]),
);

test.each(outside)('%s is told as the %s, which Cisco’s chapter does not cover', (text, family) => {
  const parsed = parsePlatform(text);
  expect(parsed).toMatchObject({ ok: false, why: 'not-covered' });
  expect(!parsed.ok && parsed.message).toContain(`a model of the ${family}. Cisco’s guide`);
});

// [text, texts offered instead]
const offers: [string, string[]][] = [
  ['Firepower 4100/9300', ['Firepower 4100', 'Firepower 9300']],
  ['214', ['2140']],
];

test.each(offers)('%j may be one of %j', (text, instead) => {
  expect(parsePlatform(text)).toMatchObject({ ok: false, instead });
});

describe('Any text', () => {
  test('is answered', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const parsed = parsePlatform(text);
        expect(parsed.ok || parsed.message.length > 0).toBe(true);
      }),
    );
  });

  test('is answered in time that does not grow faster than its length', () => {
    const seconds = cpuSeconds(() => {
      for (const part of ['firepower', ' ', '-', '2130', 'series', 'cisco ']) {
        expect(parsePlatform(part.repeat(200_000)).ok).toBe(false);
      }
    });
    expect(seconds).toBeLessThan(1);
  });
});
