import { planStages } from '#text/de/plan-stages.ts'
import { stageClauses } from '#text/de/stage-clauses.ts'
import type { ProblemSentences } from '#text/problem-sentences.ts'

/** Why a plan does not take a step, or has no round. */
export const cycleProblems = {
  'unknown-plan': ({ text, known }, say) => `Einen Plan „${text}“ gibt es hier nicht. Bekannt: ${say.list(known)}.`,
  'stage-already': ({ stage, day }, say) =>
    `Der Plan ist seit dem ${say.day(day)} in diesem Stand („${planStages[stage]}“). Es bleibt, wie es ist.`,
  'step-ahead': ({ day }, say) =>
    `Der ${say.day(day)} kommt erst. Bitte den Schritt eintragen, wenn er getan ist, mit dem Tag, an dem er war.`,
  'step-too-early': ({ stage, day }, say) =>
    `Der Stand „${planStages[stage]}“ gilt seit dem ${say.day(day)}; der neue Schritt kann nicht davor liegen. Bitte den Tag prüfen.`,
  'step-skips': ({ from, stage, next }) =>
    next.length === 0
      ? `„${planStages[from]}“ ist der letzte Stand. Soll trotzdem „${planStages[stage]}“ gelten, bitte „trotzdem“ und den Grund dazuschreiben.`
      : `Nach „${planStages[from]}“ kommt als Nächstes ${next.map((each) => `„${planStages[each]}“`).join(' oder ')}. Soll gleich „${planStages[stage]}“ gelten, bitte „trotzdem“ und den Grund dazuschreiben.`,
  'plans-in-circle': ({ plan, following }) =>
    `${plan} wird schon durch ${following} fortgeführt; umgekehrt geht es nicht auch noch. „plan“ zeigt beide.`,
  'no-released-paper': ({ text, known }, say) =>
    known.length === 0
      ? `„${text}“: Freigegeben ist hier noch kein Bericht. Eine Vorlage des Rates hat eine Nummer: „vorlage 0815/2027“.`
      : `„${text}“ ist nicht unter den freigegebenen Berichten. Möglich: ${say.list(known)}. Eine Vorlage des Rates hat eine Nummer: „vorlage 0815/2027“.`,
  'step-without-reason': ({ from, stage }) =>
    `Von „${planStages[from]}“ auf „${planStages[stage]}“ geht es nur mit einem Grund, der im Verlauf stehen bleibt. Bitte in einem Satz dazuschreiben.`,
  'not-reporting': ({ plan, why, other, stage }) => {
    if (why === 'superseded') return `${plan} ist abgelöst und wird nicht mehr abgefragt. „plan“ zeigt, was gilt.`
    if (why === 'not-yet')
      return `${plan} berichtet erst, wenn der Plan ${stageClauses[stage]}. Den nächsten Schritt zeigt „plan“.`
    return `${plan} berichtet nicht mehr, weil ${other} ${stageClauses[stage]}. „plan“ zeigt, was gilt.`
  },
} satisfies Partial<ProblemSentences>
