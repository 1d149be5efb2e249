import type { PlanStage } from '#domain/plan-stage.ts'

/** The stages of a plan as they end a clause: “bis der Plan beschlossen ist”. */
export const stageClauses: Readonly<Record<PlanStage, string>> = {
  concept: 'als Konzept vorliegt',
  draft: 'als Entwurf vorliegt',
  coordinated: 'mit der Leitung des Dezernats abgestimmt ist',
  submitted: 'dem Ausschuss vorgelegt ist',
  approved: 'beschlossen ist',
  continued: 'fortgeschrieben wird',
  superseded: 'abgelöst ist',
}
