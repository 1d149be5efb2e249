/** What one rendering may take. */
export interface RenderingLimits {
  /** Resident memory of its process, in megabytes. */
  readonly megabytes: number
  readonly seconds: number
}

/** A paper of 500 measures takes about 1 GB and 8 seconds as PDF, one of 2,000 about 3 GB and 20 seconds. */
export const standardLimits: RenderingLimits = { megabytes: 4096, seconds: 300 }
