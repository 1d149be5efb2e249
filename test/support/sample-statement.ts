import type { InterimReport } from '#domain/interim-report.ts'
import type { PaperVersion } from '#domain/paper.ts'
import { versionFacts } from '#app/papers/version-facts.ts'
import { aTrial } from '#test/support/a-trial.ts'

const motion = 'AN/1311/2021'

/** In the words of the administration’s statement of 22 November 2021, in short; by whom each point is answered. */
const answers: readonly (readonly [person: string, text: string])[] = [
  [
    'stabsstelle',
    'Die Stabsstelle Digitalisierung erarbeitet derzeit ein Konzept, das Rolle und Aufgaben der bzw. des CDO beschreibt und die Zuständigkeiten stadtweit verbindlich regelt. Das Konzept wird mit der neuen Leitung des Dezernats IX abgestimmt.',
  ],
  [
    'strategie',
    'Die Verwaltung erarbeitet einen „Integrierten Masterplan 2025“ und legt ihn dem zuständigen Ausschuss zur Genehmigung vor. Sie stützt sich dabei auf:\n\n- den Austausch bei Eurocities und in der Arbeitsgruppe Open Data des Knowledge Society Forum,\n- die Ergebnisse des Projekts GrowSmarter aus dem Programm HORIZON 2020 (gemeinsam mit 01-3 – Europa und Internationales),\n- das Netzwerk der CDOs großer Städte und den Smart City Navigator,\n- die DIN SPEC 91387, die DIN SPEC 91357 und die geplante DIN SPEC zu digitalen Zwillingen.',
  ],
  [
    'koordination',
    'Bis ein Masterplan vorliegt, unterrichtet die Verwaltung den Digitalisierungsausschuss halbjährlich mit einem Zwischenbericht über den Stand des Digitalisierungsprogramms.',
  ],
  [
    'netzwerke',
    'Der Masterplan entsteht gemeinsam mit den Netzwerkpartnern der Stadt. Dazu gehört der Stadtwerke-Konzern, dessen Vorhaben in den Bereichen Energie, Mobilität und Telekommunikation einfließen.',
  ],
  [
    'umsetzung',
    'Die operative Umsetzung liegt bei der Organisationseinheit, die der bzw. dem CDO unterstellt ist. Sie arbeitet dabei mit 12 – Amt für Informationsverarbeitung und 30 – Amt für Recht, Vergabe und Versicherung zusammen.',
  ],
  [
    'smart-city',
    'Die Verwaltung prüft, inwieweit ein Beirat oder Digitalrat den Sachverstand von Wirtschaft, Wissenschaft und Stadtgesellschaft einbringen kann. Die Prüfung ist mit dem Smart-City-Projekt des Bundes und der Stadtstrategie 2030+ verknüpft.',
  ],
]

/**
 * The statement on the two motions of the sample city, with all that happens to it: the points are asked about, answered
 * and drafted, the paper is given a number and released.
 */
export async function sampleStatement(): Promise<{ readonly facts: InterimReport; readonly version: PaperVersion }> {
  await using trial = await aTrial(undefined, undefined, [])
  await trial.says('koordination', `antrag ${motion} fragen 5.10.2026`)
  for (const [at, [person, text]] of answers.entries()) await trial.says(person, `melden ${motion}-${at + 1} ${text}`)
  await trial.at('2026-10-14T10:00')
  for (const text of ['entwurf', 'nummer 4169/2021'])
    await trial.says('koordination', `stellungnahme ${motion} ${text}`)
  await trial.says('dezernat', `stellungnahme ${motion} freigeben`)
  await trial.says('dezernat', 'ja')
  const { papers, rounds } = trial.store
  const known = await papers.ofRound((await rounds.of(motion))[0]?.id ?? '')
  const version = known?.versions.at(-1)
  if (!known || !version?.releasedAt) throw new Error(`The statement is not released: ${trial.posts.at(-1)?.text}`)
  return { facts: versionFacts(known, version, await papers.facts(version)), version }
}
