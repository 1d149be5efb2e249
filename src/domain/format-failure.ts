/**
 * Why a file format could not be made: the program for it has no build for this machine, a typeface is missing, the
 * template does not compile, memory or time ran out, its process died, a text cannot be set, the
 * city's file lacks a setting for it, it is for what is public only, or the program has a fault.
 */
export const formatFailures = [
  'no-program',
  'typeface',
  'template',
  'memory',
  'time',
  'died',
  'text',
  'setting',
  'not-public',
  'accident',
] as const
export type FormatFailure = (typeof formatFailures)[number]
