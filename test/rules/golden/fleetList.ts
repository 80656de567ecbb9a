import { outsideModel } from '../standIns.ts';

/** A table of a fleet that has of everything, as it is pasted. */
export const fleetList = `Name,Model,Version,FXOS,Mode,Deployment,Pair,Chassis,Site,Labels,Health
branch-1,1010,7.0.6,,,standalone,,,Leeds,Ring: 1,green
branch-2,1120,7.2.8,,,standalone,,,Leeds,Ring: 1,green
office-1,2110,7.0.6,,,standalone,,,Hull,Ring: 2,green
office-2,2140,7.2.5-208,,,standalone,,,Hull,Ring: 2,red
transit,2130,7.2.5,,,standalone,,,Hull,Ring: 2,green
old,5516-X,7.0.6,,,standalone,,,Hull,Ring: 2,green
core-a,4110,7.0.6,2.10,appliance,high-availability,core,J1,Leeds,Ring: 2,green
core-b,4110,7.0.6,2.10,appliance,high-availability,core,J2,Leeds,,green
mi-1,4115,7.2.5,,multi-instance,standalone,,J3,Leeds,Ring: 1,green
mi-2,4115,7.0.6,,multi-instance,standalone,,J3,Leeds,Ring: 2,green
mi-3,4115,7.2.5,2.12,multi-instance,standalone,,J4,Leeds,Ring: 1,green
mi-4,4115,7.1.0,2.12,multi-instance,standalone,,J4,Leeds,Ring: 1,green
edge-a,3110,7.4.1,,multi-instance,high-availability,edge,E1,Hull,Ring: 2,green
edge-b,3110,7.4.1,,multi-instance,high-availability,edge,E2,Hull,Ring: 2,green
virtual,VMware,7.2.4,,,standalone,,,,Ring: 10;Ring: 9,green
early,3110,7.0.6,,appliance,standalone,,,,,green
new,${outsideModel},7.6.0,,,standalone,,,,,green
ahead,3130,7.6.0,,appliance,standalone,,,,,green
nameless,N/A,7.2.5,,,standalone,,,,,green
`;
