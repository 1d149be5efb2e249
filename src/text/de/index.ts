import { accounts } from '#text/de/accounts.ts'
import { afterwards } from '#text/de/afterwards.ts'
import { announcements } from '#text/de/announcements.ts'
import { answers } from '#text/de/answers.ts'
import { blockages } from '#text/de/blockages.ts'
import { boards } from '#text/de/boards.ts'
import { commands } from '#text/de/commands.ts'
import { console } from '#text/de/console.ts'
import { coSignature } from '#text/de/co-signature.ts'
import { corrections } from '#text/de/corrections.ts'
import { cycle } from '#text/de/cycle.ts'
import { files } from '#text/de/files.ts'
import { follows } from '#text/de/follows.ts'
import { forms } from '#text/de/forms.ts'
import { gaps } from '#text/de/gaps.ts'
import { home } from '#text/de/home.ts'
import { examples } from '#text/de/examples.ts'
import { imports } from '#text/de/imports.ts'
import { languages } from '#text/de/languages.ts'
import { lightBars } from '#text/de/light-bars.ts'
import { lights } from '#text/de/lights.ts'
import { matrixKeys } from '#text/de/matrix-keys.ts'
import { matrixRooms } from '#text/de/matrix-rooms.ts'
import { matrixReceiving } from '#text/de/matrix-receiving.ts'
import { matrixSetup } from '#text/de/matrix-setup.ts'
import { matrixPosts } from '#text/de/matrix-posts.ts'
import { milestones } from '#text/de/milestones.ts'
import { log } from '#text/de/log.ts'
import { motions } from '#text/de/motions.ts'
import { networkSetup } from '#text/de/network-setup.ts'
import { offices } from '#text/de/offices.ts'
import { openData } from '#text/de/open-data.ts'
import { operator } from '#text/de/operator.ts'
import { paperLevels } from '#text/de/paper-levels.ts'
import { papers } from '#text/de/papers.ts'
import { paperReturns } from '#text/de/paper-returns.ts'
import { people } from '#text/de/people.ts'
import { personal } from '#text/de/personal.ts'
import { plan } from '#text/de/plan.ts'
import { points } from '#text/de/points.ts'
import { problems } from '#text/de/problems.ts'
import { questions } from '#text/de/questions.ts'
import { reminders } from '#text/de/reminders.ts'
import { references } from '#text/de/references.ts'
import { reports } from '#text/de/reports.ts'
import { responsibilities } from '#text/de/responsibilities.ts'
import { rounds } from '#text/de/rounds.ts'
import { sessions } from '#text/de/sessions.ts'
import { slackPosts } from '#text/de/slack-posts.ts'
import { slackForms } from '#text/de/slack-forms.ts'
import { slackReceiving } from '#text/de/slack-receiving.ts'
import { slackSetup } from '#text/de/slack-setup.ts'
import { slackTrouble } from '#text/de/slack-trouble.ts'
import { matrixTrouble } from '#text/de/matrix-trouble.ts'
import { standing } from '#text/de/standing.ts'
import { statements } from '#text/de/statements.ts'
import { status } from '#text/de/status.ts'
import { undo } from '#text/de/undo.ts'

export const de = {
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
