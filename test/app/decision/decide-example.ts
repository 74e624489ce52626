/** The example of the command line's document. */
export const example = {
  criteria: [
    {
      id: 'cost',
      worst: 100,
      best: 0,
      weight: 0.4,
      points: [
        [0, 0],
        [0.5, 0.7],
        [1, 1],
      ],
    },
    { id: 'access', worst: 1, best: 5, step: 1, weight: { low: 0.4, high: 0.8 } },
  ],
  scenarios: [
    { id: 'S1', scores: { cost: 38, access: { low: 3, likely: 4, high: 5 } } },
    { id: 'S2', scores: { cost: 85, access: null } },
  ],
  weights: 'given',
  draws: 1000,
  seed: 1,
};
