import { expect, test } from 'vitest';
import { isPoorState } from '../../../src/rules/inventory/isPoorState.ts';

test.each([
  ['sync', 'NOT_SYNCED', true],
  ['sync', 'Not Synced', true],
  ['sync', 'Conflict Detected', true],
  ['sync', 'Out of Date', true],
  ['sync', 'Not deployed', true],
  ['sync', 'SYNCED', false],
  ['sync', 'DEPLOYED', false],
  ['connection', 'UNREACHABLE', true],
  ['connection', 'Bad credentials', true],
  ['connection', 'pending-setup', true],
  ['connection', 'Offline', true],
  ['connection', 'disconnected', true],
  ['connection', 'Down', true],
  ['connection', 'ONLINE', false],
  ['connection', 'connected', false],
  ['health', 'Red', true],
  ['health', 'degraded', true],
  ['health', 'green', false],
  ['health', undefined, false],
  ['version', 'red', false],
] as const)('isPoorState of %s “%s”: %s', (field, text, isPoor) => {
  expect(isPoorState(field, text)).toBe(isPoor);
});
