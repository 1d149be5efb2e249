import type { Catalogue } from '#text/catalogue.ts'
import { de } from '#text/de/index.ts'
import { accounts } from '#text/du/accounts.ts'
import { afterwards } from '#text/du/afterwards.ts'
import { announcements } from '#text/du/announcements.ts'
import { answers } from '#text/du/answers.ts'
import { boards } from '#text/du/boards.ts'
import { commands } from '#text/du/commands.ts'
import { coSignature } from '#text/du/co-signature.ts'
import { cycle } from '#text/du/cycle.ts'
import { corrections } from '#text/du/corrections.ts'
import { languages } from '#text/du/languages.ts'
import { files } from '#text/du/files.ts'
import { follows } from '#text/du/follows.ts'
import { forms } from '#text/du/forms.ts'
import { gaps } from '#text/du/gaps.ts'
import { home } from '#text/du/home.ts'
import { motions } from '#text/du/motions.ts'
import { papers } from '#text/du/papers.ts'
import { people } from '#text/du/people.ts'
import { plan } from '#text/du/plan.ts'
import { personal } from '#text/du/personal.ts'
import { problems } from '#text/du/problems.ts'
import { questions } from '#text/du/questions.ts'
import { reminders } from '#text/du/reminders.ts'
import { responsibilities } from '#text/du/responsibilities.ts'
import { rounds } from '#text/du/rounds.ts'
import { status } from '#text/du/status.ts'
import { undo } from '#text/du/undo.ts'

/** German for cities whose staff say “du”; papers, files and the command line stay formal. */
export const du: Catalogue = {
  ...de,
  accounts,
  afterwards,
  announcements,
  answers,
  boards,
  commands,
  coSignature,
  corrections,
  cycle,
  languages,
  files,
  follows,
  forms,
  gaps,
  home,
  motions,
  papers,
  people,
  plan,
  personal,
  problems,
  questions,
  reminders,
  responsibilities,
  rounds,
  status,
  undo,
}
