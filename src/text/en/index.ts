import type { Catalogue } from '#text/catalogue.ts'
import { accounts } from '#text/en/accounts.ts'
import { afterwards } from '#text/en/afterwards.ts'
import { announcements } from '#text/en/announcements.ts'
import { answers } from '#text/en/answers.ts'
import { blockages } from '#text/en/blockages.ts'
import { boards } from '#text/en/boards.ts'
import { commands } from '#text/en/commands.ts'
import { console } from '#text/en/console.ts'
import { coSignature } from '#text/en/co-signature.ts'
import { corrections } from '#text/en/corrections.ts'
import { cycle } from '#text/en/cycle.ts'
import { files } from '#text/en/files.ts'
import { follows } from '#text/en/follows.ts'
import { forms } from '#text/en/forms.ts'
import { gaps } from '#text/en/gaps.ts'
import { home } from '#text/en/home.ts'
import { examples } from '#text/en/examples.ts'
import { imports } from '#text/en/imports.ts'
import { languages } from '#text/en/languages.ts'
import { lightBars } from '#text/en/light-bars.ts'
import { lights } from '#text/en/lights.ts'
import { matrixKeys } from '#text/en/matrix-keys.ts'
import { matrixRooms } from '#text/en/matrix-rooms.ts'
import { matrixReceiving } from '#text/en/matrix-receiving.ts'
import { matrixSetup } from '#text/en/matrix-setup.ts'
import { matrixPosts } from '#text/en/matrix-posts.ts'
import { milestones } from '#text/en/milestones.ts'
import { log } from '#text/en/log.ts'
import { motions } from '#text/en/motions.ts'
import { networkSetup } from '#text/en/network-setup.ts'
import { offices } from '#text/en/offices.ts'
import { openData } from '#text/en/open-data.ts'
import { operator } from '#text/en/operator.ts'
import { paperLevels } from '#text/en/paper-levels.ts'
import { papers } from '#text/en/papers.ts'
import { paperReturns } from '#text/en/paper-returns.ts'
import { people } from '#text/en/people.ts'
import { personal } from '#text/en/personal.ts'
import { plan } from '#text/en/plan.ts'
import { points } from '#text/en/points.ts'
import { problems } from '#text/en/problems.ts'
import { questions } from '#text/en/questions.ts'
import { reminders } from '#text/en/reminders.ts'
import { references } from '#text/en/references.ts'
import { reports } from '#text/en/reports.ts'
import { responsibilities } from '#text/en/responsibilities.ts'
import { rounds } from '#text/en/rounds.ts'
import { sessions } from '#text/en/sessions.ts'
import { slackPosts } from '#text/en/slack-posts.ts'
import { slackForms } from '#text/en/slack-forms.ts'
import { slackReceiving } from '#text/en/slack-receiving.ts'
import { slackSetup } from '#text/en/slack-setup.ts'
import { slackTrouble } from '#text/en/slack-trouble.ts'
import { matrixTrouble } from '#text/en/matrix-trouble.ts'
import { standing } from '#text/en/standing.ts'
import { statements } from '#text/en/statements.ts'
import { status } from '#text/en/status.ts'
import { undo } from '#text/en/undo.ts'

export const en: Catalogue = {
  accounts,
  afterwards,
  announcements,
  answers,
  blockages,
  boards,
  commands,
  console,
  coSignature,
  corrections,
  cycle,
  files,
  follows,
  forms,
  gaps,
  home,
  examples,
  imports,
  languages,
  lightBars,
  lights,
  matrixKeys,
  matrixRooms,
  matrixReceiving,
  matrixSetup,
  matrixPosts,
  milestones,
  motions,
  networkSetup,
  log,
  offices,
  openData,
  operator,
  paperLevels,
  papers,
  paperReturns,
  people,
  personal,
  plan,
  points,
  problems,
  questions,
  reminders,
  references,
  reports,
  responsibilities,
  rounds,
  sessions,
  slackPosts,
  slackForms,
  slackReceiving,
  slackSetup,
  slackTrouble,
  matrixTrouble,
  standing,
  statements,
  status,
  undo,
}
