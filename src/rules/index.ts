/**
 * The public face of the rules: one function per question of the reader. Plain JSON data in and
 * out, every answer with its reasons; runs in a browser and under plain Node 24.
 */
export { checkDirectUpgrade } from './checkDirectUpgrade.ts';
export { findUpgradePaths } from './findUpgradePaths.ts';
export { parseFxosVersion } from './parseFxosVersion.ts';
export { parsePlatform } from './parsePlatform.ts';
export { parseVersion } from './parseVersion.ts';
export { upgradeOrder } from './upgradeOrder.ts';
