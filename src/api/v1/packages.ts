import { z } from 'astro/zod';
import {
  chassisPlaces,
  checksumEndings,
  developmentEndings,
  downloadSite,
  firmwareInsideFxos,
  installPackages,
  managementCenterPackages,
  mibPackages,
  otherCiscoFiles,
  recoveryImages,
  signedEnding,
} from '../../rules/facts/packages.ts';
import { otherFamilies } from '../../rules/facts/platformSpellings.ts';
import { type PlatformFacts, platforms } from '../../rules/facts/platforms.ts';
import { document, ruleNames, rulesOf } from './document.ts';

const others = [
  ...otherFamilies,
  managementCenterPackages,
  recoveryImages,
  mibPackages,
  ...otherCiscoFiles,
  {
    label: 'Install image',
    beginnings: [installPackages.beginning, ...installPackages.diskImageBeginnings],
  },
];

/** How packages are named. */
export const packages = document(
  'How packages are named: by platform and kind, of the chassis, and what is no upgrade package.',
  z.object({
    rules: ruleNames,
    downloadSite: z.string(),
    signedEnding: z.string(),
    software: z
      .array(
        z.object({
          platform: z.string(),
          upgrade: z.string().describe('As on Cisco’s download site.'),
          patch: z.string(),
          hotfix: z.string(),
          table7: z.string().nullable().describe('As Table 7 prints it; null where it does not.'),
        }),
      )
      .describe('In a pattern, Version, build and letters stand for what they say.'),
    chassis: z
      .array(z.object({ platform: z.string(), fxos: z.string(), firmware: z.string() }))
      .describe('Chassis packages; fxos_version and firmware_version stand for the version.'),
    chassisPlaces: z.object({ fxos: z.string(), firmware: z.string() }),
    firmwareInsideFxosFrom: z.string(),
    noUpgradePackages: z.array(z.object({ label: z.string(), beginnings: z.array(z.string()) })),
    developmentEndings: z.array(z.string()),
    checksumEndings: z.array(z.string()),
  }),
  {
    rules: rulesOf(
      'table-7',
      'table-8',
      'table-9',
      'underscore-spelling',
      'patch-names',
      'hotfix-names',
      'firmware-inside-fxos',
      'install-packages',
      'recovery-images',
      'other-families',
      'other-cisco-files',
      'management-center-own-packages',
      'development-packages',
      'checksums',
    ),
    downloadSite,
    signedEnding,
    software: Object.entries<PlatformFacts>(platforms).map(([platform, { software }]) => ({
      platform,
      ...software.site,
      table7: software.table7?.pattern ?? null,
    })),
    chassis: Object.entries<PlatformFacts>(platforms).flatMap(([platform, facts]) =>
      facts.chassisPackages ? [{ platform, ...facts.chassisPackages }] : [],
    ),
    chassisPlaces,
    firmwareInsideFxosFrom: firmwareInsideFxos.from,
    noUpgradePackages: others.map(({ label, beginnings }) => ({
      label,
      beginnings: [...beginnings],
    })),
    developmentEndings: [...developmentEndings],
    checksumEndings: [...checksumEndings],
  },
);
