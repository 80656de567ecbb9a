/** Devices that one bulk upgrade takes at most, with one package; not from Cisco’s chapter (rule `bulk-upgrade`). */
export const devicesInABatch = 50;
