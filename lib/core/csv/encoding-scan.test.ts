import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { EncodingScan } from './encoding-scan.ts'
import { codecFor } from './text-codec.ts'

const LISTS: readonly [string, string][] = [
  ['windows-1252', 'Jürgen Müller,Käthe Weiß,Björn Schäfer,Ute Großmann'],
  ['windows-1252', 'José Muñoz,María Núñez,Ángel Peña,Begoña Yáñez'],
  ['windows-1252', 'François Lefèvre,Hélène Côté,Jérôme Gérard,Anaïs Béranger'],
  ['windows-1252', 'Søren Kjær,Åse Bjørnsen,Jørgen Ødegård,Lærke Sørensen'],
  ['macroman', 'José Muñoz,María Núñez,Ángel Peña,Begoña Yáñez'],
  ['cp850', 'Jürgen Müller,Käthe Weiß,Björn Schäfer,Ute Großmann'],
  ['windows-1250', 'Łukasz Wójcik,Małgorzata Dąbrowska,Paweł Kamiński,Agnieszka Zając'],
  ['iso-8859-2', 'Jiří Dvořák,Věra Němcová,Tomáš Černý,Lukáš Šťastný'],
  ['windows-1254', 'Şükrü Yıldız,Ayşe Öztürk,İbrahim Çelik,Gökhan Doğan'],
  ['windows-1251', 'Иван Петров,Ольга Смирнова,Дмитрий Кузнецов,Анна Щербакова'],
  ['koi8-r', 'Иван Петров,Ольга Смирнова,Дмитрий Кузнецов,Анна Щербакова'],
  ['iso-8859-5', 'Иван Петров,Ольга Смирнова,Дмитрий Кузнецов,Анна Щербакова'],
  ['windows-1253', 'Γιώργος Παπαδόπουλος,Μαρία Νικολάου,Ελένη Βασιλείου,Κώστας Δημητρίου'],
  ['shift_jis', '山田 太郎,鈴木 花子,佐藤 健一,カトウ ユミ'],
  ['gb18030', '王伟,李娜,张敏,北京科技有限公司'],
  ['big5', '陳怡君,林志豪,張雅婷,台灣積體電路製造'],
  ['euc-kr', '김민수,이영희,박지훈,삼성전자 주식회사'],
  ['utf-8', 'Jürgen Müller,山田 太郎,Иван Петров,😀'],
  ['utf-16le', 'Jürgen Müller,山田 太郎,Иван Петров,😀'],
  ['utf-16be', '山田 太郎,鈴木 花子,佐藤 健一,カトウ ユミ'],
  ['utf-32le', 'Jürgen Müller,山田 太郎,Иван Петров,😀'],
]

describe('EncodingScan', () => {
  test.each(LISTS)('reads a list of eight people in %s: %s', (encoding, names) => {
    const text = listOf(names)
    const bytes = iconv.encode(text, encoding, { addBOM: false })
    expect(codecFor(guess(bytes).encoding).decode(bytes)).toBe(text)
  })

  test.each(LISTS)('answers the same for %s however the bytes come', (encoding, names) => {
    const bytes = iconv.encode(listOf(names).repeat(20), encoding, { addBOM: false })
    for (const size of [1, 7, 1_000]) expect(guess(bytes, size)).toEqual(guess(bytes))
  })

  test.each([
    ['utf-8', 'efbbbf'],
    ['utf-16le', 'fffe'],
    ['utf-16be', 'feff'],
    ['utf-32le', 'fffe0000'],
    ['utf-32be', '0000feff'],
  ])('believes the mark of %s', (encoding, mark) => {
    const bytes = Buffer.concat([Buffer.from(mark, 'hex'), iconv.encode('a,b\n', encoding, { addBOM: false })])
    expect(guess(bytes)).toMatchObject({ encoding, confidence: 1 })
  })

  test('a character of UTF-8 that a chunk cuts in two is whole', () => {
    expect(guess(Buffer.from('name\nZoë\n漢字\n😀\n'), 1)).toMatchObject({ encoding: 'utf-8', confidence: 1 })
  })

  test('NUL bytes here and there make no UTF-16', () => {
    expect(guess(Buffer.from(`a,b\n${'x\0y,z\0\n'.repeat(50)}`))).toMatchObject({ encoding: 'utf-8' })
  })
})

const listOf = (names: string): string =>
  `Name,Email\r\n${[...names.split(','), ...names.split(',')].map((name, at) => `${name},user${at}@example.com\r\n`).join('')}`

function guess(bytes: Uint8Array, chunkSize = bytes.length) {
  const scan = new EncodingScan()
  for (let at = 0; at < bytes.length; at += chunkSize) scan.add(bytes.subarray(at, at + chunkSize))
  return scan.finish()
}
