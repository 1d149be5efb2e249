import { z } from 'zod'
import type { MotionSettings, PlanSettings } from '#domain/city.ts'
import { standardQuestionnaire } from '#domain/questionnaire.ts'
import { standardBoard } from '#domain/standard-board.ts'
import { standardReminders } from '#domain/standard-reminders.ts'
import { standardSchedule } from '#domain/standard-schedule.ts'
import { day, entries, moment, paperNumber, section, text, whole, yesOrNo } from '#sources/checked-values.ts'
import type { CityFile } from './city-file.ts'
import { coSignatureIn } from './co-signature.ts'
import { questionnaireIn } from './questionnaire.ts'
import { cycleIn, cycleShape } from './plan-cycle.ts'
import { paperIn, paperShape } from './paper.ts'
import { limitsIn, remindersIn } from './reminders.ts'
import { scheduleIn } from './schedule.ts'

const shape = entries({
  code: text,
  name: text,
  reason: text,
  committee: text,
  sessions: z.array(day).default([]),
  schedule: section,
  reminders: section,
  'reminder-limits': section,
  questionnaire: section,
  criteria: entries({
    green: text.optional(),
    yellow: text.optional(),
    red: text.optional(),
    'not-started': text.optional(),
    'on-hold': text.optional(),
    done: text.optional(),
    dropped: text.optional(),
  }).default({}),
  paper: paperShape,
  board: entries({
    names: yesOrNo.default(false),
    'remind-before': whole.default(standardBoard.remindBefore),
  }).optional(),
  'trial-starts': moment.optional(),
  'role-deputies': section,
  ...cycleShape,
  'co-signature': section,
  signs: section,
  motions: entries({ numbers: z.array(paperNumber).optional(), questionnaire: section }).optional(),
})

/** The plan's settings, or null when they have faults. */
export function planIn(file: CityFile): PlanSettings | null {
  if (file.plan !== '') file.define('plan', file.plan, file.plan, ['plan', 'code'])
  const plan = file.check(shape, file.value['plan'], ['plan'])
  if (plan === undefined) return null
  const {
    'trial-starts': trialStarts = null,
    'reminder-limits': limits,
    criteria,
    schedule,
    reminders,
    questionnaire,
    paper,
    board,
    'role-deputies': _,
    'co-signature': signing,
    signs: _signs,
    motions,
    stage,
    'stage-since': since,
    'reports-until': until,
    'reports-from': from,
    ...settings
  } = plan
  const coSignature = coSignatureIn(file, signing)
  return {
    ...settings,
    sessions: settings.sessions.toSorted(),
    schedule: schedule === undefined ? standardSchedule : scheduleIn(file, schedule),
    reminders: reminders === undefined ? standardReminders : remindersIn(file, reminders),
    reminderLimits: limitsIn(file, limits),
    questionnaire: questionnaire === undefined ? standardQuestionnaire : questionnaireIn(file, questionnaire),
    criteria: written(criteria),
    paper: paperIn(paper),
    ...(board && { board: { names: board.names, remindBefore: board['remind-before'] } }),
    trialStarts,
    ...(coSignature && { coSignature }),
    ...(motions && { motions: motionSettingsIn(file, motions) }),
    ...cycleIn(file, { stage, 'stage-since': since, 'reports-until': until, 'reports-from': from }),
  }
}

function motionSettingsIn(
  file: CityFile,
  { numbers, questionnaire }: NonNullable<z.infer<typeof shape>['motions']>,
): MotionSettings {
  return {
    ...(numbers && { numbers }),
    ...(questionnaire !== undefined && { questionnaire: questionnaireIn(file, questionnaire, 'motions') }),
  }
}

function written(criteria: z.infer<typeof shape>['criteria']): PlanSettings['criteria'] {
  return Object.fromEntries(Object.entries(criteria).filter(([, meaning]) => meaning !== undefined))
}
