/** What a file may be, and what reading it may cost. */
export const readLimits = {
  /** Of the file as it is. */
  bytes: 10_000_000,
  /** Leaves the whole process under 300 MB. */
  heapMegabytes: 128,
  /** The reader ends itself beyond, as Electron may not heed a limit of the heap. */
  residentBytes: 280_000_000,
  milliseconds: 15_000,
} as const;
