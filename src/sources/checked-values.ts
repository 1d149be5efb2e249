import { z } from 'zod'
import { dayRule } from '#domain/day-rule.ts'
import { numberPattern } from '#domain/number-pattern.ts'
import type { Condition } from '#domain/questionnaire.ts'
import { lightNamed } from '#text/light-named.ts'
import { linkNamed } from '#text/link-named.ts'

/**
 * Values as files write them: always text, since YAML's own guesses would turn the office `012` into ten. A refusal's
 * message is the name of its sentence in the catalogue.
 */
export const text = z.string().trim().min(1)

/** A value that an entry may lack; it is then null. */
export const orNull = <T>(value: z.ZodType<T>) => z.nullable(value).default(null)

/** A section of its own shape, checked where it is read. */
export const section = z.unknown().optional()

export const day = text.refine(
  exists((value) => /^\d{4}-\d\d-\d\d$/.test(value) && Temporal.PlainDate.from(value, strict)),
  'noSuchDate',
)

/** `MM-DD`. */
export const dayOfYear = text.refine(
  exists((value) => /^\d\d-\d\d$/.test(value) && Temporal.PlainMonthDay.from(value, strict)),
  'noSuchDayOfYear',
)

/** Days as `2026-02-12`, `12-24` or `easter-52`. */
export const daysByRule = z
  .array(
    text.transform((value, context) => {
      const rule = dayRule(value)
      if (rule !== undefined) return rule
      context.issues.push({ code: 'custom', message: 'noSuchDayRule', input: value })
      return z.NEVER
    }),
  )
  .default([])

/** `HH:MM`. */
export const time = text.refine(
  exists((value) => /^\d\d:\d\d$/.test(value) && Temporal.PlainTime.from(value, strict)),
  'noSuchTime',
)

/** `YYYY-MM-DDTHH:MM`, on the city's clocks. */
export const moment = text.refine(
  exists((value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) && Temporal.PlainDateTime.from(value, strict)),
  'noSuchMoment',
)

/** A moment in UTC as exports write it: `2026-10-01T07:00:00.000Z`. */
export const instant = text
  .refine(
    exists((value) => value.endsWith('Z') && Temporal.Instant.from(value)),
    'noSuchInstant',
  )
  .transform((value) => Temporal.Instant.from(value).toString({ fractionalSecondDigits: 3 }))

export const zone = text.refine(
  exists((value) => new Intl.DateTimeFormat('de', { timeZone: value })),
  'badZone',
)

export const whole = text.refine((value) => /^\d{1,4}$/.test(value), 'badNumber').transform(Number)

export const atLeastOne = whole.refine((value) => value > 0, 'notPositive')

/** `60` or `60 %`. */
export const percent = text
  .refine((value) => /^(\d{1,2}|100)\s*%?$/.test(value), 'badPercent')
  .transform((value) => Number.parseInt(value, 10))

const yes = ['ja', 'yes', 'true']
const no = ['nein', 'no', 'false']

export const yesOrNo = text
  .refine((value) => [...yes, ...no].includes(value.toLowerCase()), 'notYesOrNo')
  .transform((value) => yes.includes(value.toLowerCase()))

export const light = text.transform((value, context) => lightNamed(value) ?? unknownLight(value, context))

/** `none` says that a word stands for no light at all. */
export const lightOrNone = text.transform((value, context) =>
  value === 'none' ? null : (lightNamed(value) ?? unknownLight(value, context)),
)

/** `always`, `not-green`, or the lights of the measures that are asked, one or a list of them. */
export const condition = z.unknown().transform((value, context): Condition => {
  if (value === 'always' || value === 'not-green') return value
  const said: readonly unknown[] = Array.isArray(value) ? value : [value]
  const named = said.flatMap((word) => (typeof word === 'string' ? (lightNamed(word) ?? []) : []))
  if (named.length === said.length && named.length > 0) return named
  context.issues.push({ code: 'custom', message: 'unknownCondition', input: String(value) })
  return z.NEVER
})

export const pattern = text.refine(
  exists((value) => new RegExp(value, 'u')),
  'badPattern',
)

/** An address on the web, without the slash at its end. */
export const webAddress = text
  .refine((value) => /^https?:\/\/[^\s?#]+$/.test(value) && URL.canParse(value), 'badWebAddress')
  .transform((value) => value.replace(/\/+$/, ''))

/** Where something can be read on the web, its question mark included; without the slash at its end. */
export const link = text
  .refine((value) => linkNamed(value) === value, 'badLink')
  .transform((value) => value.replace(/\/+$/, ''))

export const emailAddress = text.refine((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), 'badEmail')

/** The official key of a municipality. */
export const municipalityKey = text.refine((value) => /^\d{8}$/.test(value), 'badMunicipalityKey')

/** What the numbers of papers look like, `{no}/{year}`. */
export const paperNumber = text.refine((value) => numberPattern(value) !== undefined, 'badNumberPattern')

/** Entries `key: value` of which none may be unknown; the refusal's message lists those that are known. */
export function entries<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  })
}

function unknownLight(input: string, context: z.core.$RefinementCtx) {
  context.issues.push({ code: 'custom', message: 'unknownLight', input })
  return z.NEVER
}

const strict = { overflow: 'reject' } as const

/** Whether `make` neither refuses nor throws. */
function exists(make: (value: string) => unknown): (value: string) => boolean {
  return (value) => {
    try {
      return make(value) !== false
    } catch {
      return false
    }
  }
}
