/** The first of those that are alike, in their order. */
export const firstOfEach = <Thing>(all: readonly Thing[], likeness: (each: Thing) => string): readonly Thing[] =>
  [...Map.groupBy(all, likeness).values()].flatMap((alike) => alike.slice(0, 1))
