/** One line of the benchmark's table. */
export interface Line {
  what: string;
  value: number;
  unit: string;
  /** What is hoped for, in the words of the table; a benchmark fails nothing. */
  aim?: string;
}

/** A file in `measurements/`: its default export measures one thing. */
export type Measure = () => Line[] | Promise<Line[]>;
