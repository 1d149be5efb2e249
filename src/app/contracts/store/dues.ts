export interface Dues {
  /** Whether this job was done for this slot. */
  done(job: string, slot: string): Promise<boolean>
}
