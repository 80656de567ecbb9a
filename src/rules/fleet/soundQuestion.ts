import { listOf, recordOf } from '../reading/jsonRecord.ts';
import { soundUnits } from '../inventory/soundUnits.ts';
import { textOf } from '../reading/read.ts';
import type { WavesBy } from './cutWaves.ts';
import type { FleetQuestion } from './fleetPlan.ts';

const waysToCut = ['none', 'site', 'group', 'label', 'platform'] as const satisfies WavesBy[];

const textsIn = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(recordOf(value)).map(([key, text]) => [key, textOf(text)]));

const textsOf = (value: unknown) => listOf(value).map(textOf).filter(Boolean);

/** Answers a question of a fleet, whole: what a script leaves out or gives in another shape is not asked. */
export function soundQuestion(question: unknown): FleetQuestion {
  const asked = recordOf(question);
  const waves = recordOf(asked['waves']);
  return {
    units: soundUnits(asked['units']),
    to: textOf(asked['to']),
    toByPlatform: textsIn(asked['toByPlatform']),
    floors: textOf(asked['floors']),
    settled: textsIn(asked['settled']),
    settledFxos: textsIn(asked['settledFxos']),
    settledFirmware: textsIn(asked['settledFirmware']),
    waves: {
      by: waysToCut.find((way) => way === waves['by']) ?? 'none',
      label: textOf(waves['label']),
      byHand: textsIn(waves['byHand']),
      order: textsOf(waves['order']),
    },
    onTheWay: textsOf(asked['onTheWay']),
    repaired: textsOf(asked['repaired']),
    leftOutOn: textsIn(asked['leftOutOn']),
  };
}
