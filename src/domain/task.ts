/**
 * What the administration has to do that is no measure (Aufgabe), such as to set the IT architecture: nobody is asked
 * about it, but who decides, carries it out, is heard and is told is written as for a measure.
 */
export interface Task {
  readonly id: string
  readonly plan: string
  /** Unique among the tasks of its plan; never the code of one of its measures. */
  readonly code: string
  readonly title: string
  readonly description: string
  /** What it rests on: a decision of the council, a law or a rule of service. */
  readonly basis: string | null
  readonly field: string | null
  /** One of the Chief Digital Officer's tasks, who decides on it where no office is named. */
  readonly ofCdo: boolean
  readonly position: number
}
