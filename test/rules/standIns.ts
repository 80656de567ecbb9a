import { otherFamilies } from '../../src/rules/facts/platformSpellings.ts';
import { releaseTrains } from '../../src/rules/facts/releaseTrains.ts';

/*
 * Versions and a model that Cisco's chapter does not cover, for tests that need one. They are none that
 * Cisco may bring out, so that a train or a platform that becomes covered changes no test.
 */

/** The newest train that is covered, which is as far as advice goes. */
export const newestTrain: string = releaseTrains[0].train;

/** Newer than every train. */
export const unknownTrain = '99.1';

/** A release of the newer train. */
export const unknownRelease = `${unknownTrain}.0`;

/** Between two trains; Cisco left its number out. */
export const trainBetween = '7.5';

/** Older than every train. */
export const olderTrain = '6.7';

/** A model of no platform, and near none. */
export const unknownModel = '9999';

/** The name of a platform that there is not. */
export const unknownPlatform = 'Secure Firewall 9900';

const [outside] = otherFamilies;

/** A family that Cisco makes and its chapter does not cover, and a model of it. */
export const outsideFamily = outside?.label ?? '';
export const outsideModel = outside?.models[1] ?? '';

/** How the names of its packages begin, and those of every such family. */
export const outsideBeginning = outside?.beginnings[0] ?? '';
export const outsideBeginnings = otherFamilies.flatMap(({ beginnings }) => beginnings);

/** The newest FXOS that Table 1 names. */
export const newestFxos: string = releaseTrains[0].companionFxos;

/** FXOS that is newer than every one of Table 1, and near enough to be no slip. */
export const newerFxos = `2.${Number(newestFxos.split('.')[1]) + 2}`;
