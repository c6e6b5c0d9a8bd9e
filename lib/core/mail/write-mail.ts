/** A message before it has a form: plain sentences, and the one thing to do. */
export type Letter = {
  subject: string
  /** Paragraphs, as text. */
  lines: readonly string[]
  /** `url` whole, since a mail has no page it belongs to. */
  action?: { label: string; url: string }
  /** Why somebody gets this, and how not to. */
  footer: string
}

export type WrittenMail = { subject: string; text: string; html: string }

/**
 * Gives a letter its two forms, text and HTML that says the same. Whatever stands in the letter stays text: names come from files and
 * from strangers.
 */
export function writeMail({ subject, lines, action, footer }: Letter): WrittenMail {
  const text = [...lines, ...(action ? [`${action.label}:\n${action.url}`] : []), `-- \n${footer}`].join('\n\n')
  const paragraphs = lines.map((line) => `<p style="margin:0 0 16px">${escaped(line)}</p>`)
  const button = action
    ? [
        `<p style="margin:24px 0"><a href="${escaped(action.url)}" style="background:#3b4fd8;border-radius:6px;color:#ffffff;display:inline-block;font-weight:500;padding:10px 16px;text-decoration:none">${escaped(action.label)}</a></p>`,
      ]
    : []
  const html = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(oneLine(subject))}</title></head>`,
    '<body style="background:#ffffff;color:#18181b;font:15px/22px system-ui,sans-serif;margin:0;padding:32px 16px">',
    '<div style="margin:0 auto;max-width:520px">',
    ...paragraphs,
    ...button,
    `<p style="border-top:1px solid #e4e4e7;color:#696972;font-size:13px;margin:32px 0 0;padding-top:16px">${escaped(footer)}</p>`,
    '</div></body></html>',
  ].join('\n')
  return { subject: oneLine(subject), text, html }
}

/** A line break in a subject would begin another header. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
