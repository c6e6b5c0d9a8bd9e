/** The API as its page shows it: the OpenAPI document, flattened for reading. */

/** A value somewhere in a shape. `name` leads to it: `errors[].row`. */
export type ReferenceField = { name: string; type: string; isRequired: boolean; text: string }

/** What a status means, and the types of the problem documents that it comes with. */
export type ReferenceRefusal = { status: string; text: string; types: readonly string[] }

export type ReferenceOperation = {
  id: string
  method: string
  path: string
  title: string
  text: string
  /** Null where no token is asked for. */
  role: string | null
  parameters: readonly ReferenceField[]
  body: { type: string; fields: readonly ReferenceField[] } | null
  answer: { status: string; type: string; text: string; fields: readonly ReferenceField[] }
  refusals: readonly ReferenceRefusal[]
  /** A call for the shell. */
  example: string
}
