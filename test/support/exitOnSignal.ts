// Vitest ends its workers by this signal. Only a process that exits by itself takes along the browsers
// that it started, and their profiles.
process.once('SIGTERM', () => process.exit());
