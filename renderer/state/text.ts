import { useMemo } from 'react';
import { changeSentence } from '#app/compare/change-words.ts';
import { formatNumber, type Language, type TextKey, translate } from '#app/i18n/texts.ts';
import type { CodedError } from '#app/plan/result.ts';
import { errorKey } from './error-key.ts';
import { useSetting } from './settings.ts';

type Params = { readonly [name: string]: string | number };

/** A sentence as it comes over the wire or from the plan: its key is known to the texts. */
interface Sentence {
  key: string;
  params: Params;
}

/** Everything a screen needs to say something in the reader's language. */
export interface Text {
  language: Language;
  t(key: TextKey, params?: Params): string;
  /** What a change did or would do ("vægt på Økonomi: 14 → 18"). */
  label(label: Sentence): string;
  /** An expected failure in words: what happened, what it means for the plan, what to do. */
  error(error: CodedError): string;
  format: Format;
}

export interface Format {
  number(value: number, maxDecimals?: number, minDecimals?: number): string;
  /** A share 0–1 as "18 %". */
  percent(share: number, decimals?: number): string;
  /** With its sign, for differences: "+3,2", "−0,5", "0". */
  signed(value: number, decimals?: number): string;
  /** `yyyy-mm-dd` as "3. marts 2026". */
  date(isoDate: string): string;
  /** The month of a date: "mar. 2026". */
  month(isoDate: string): string;
  /** A moment as "3. mar. 14.05". */
  moment(isoTime: string): string;
  /** The same with its year: "3. mar. 2026 14.05". */
  momentOfYear(isoTime: string): string;
}

const texts = new Map<Language, Text>();

/** The texts of a language, for what is not a component. */
export function textIn(language: Language): Text {
  let text = texts.get(language);
  if (!text) {
    text = {
      language,
      t: (key, params) => translate(language, key, params),
      label: (said) => changeSentence(language, said),
      error: (error) => translate(language, errorKey(error), error.details),
      format: formatsOf(language),
    };
    texts.set(language, text);
  }
  return text;
}

export function useText(): Text {
  const language = useSetting('language');
  return useMemo(() => textIn(language), [language]);
}

function formatsOf(language: Language): Format {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const yearDays = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const percentSign = language === 'da' ? ' %' : '%';
  return {
    number: (value, maxDecimals, minDecimals) => formatNumber(language, value, maxDecimals, minDecimals),
    percent: (share, decimals = 0) => formatNumber(language, share * 100, decimals, 0) + percentSign,
    signed: (value, decimals = 1) => {
      const text = formatNumber(language, value, decimals, decimals);
      const isZero = Number(value.toFixed(decimals)) === 0;
      if (isZero) return formatNumber(language, 0, 0);
      return value > 0 ? `+${text}` : text;
    },
    date: (isoDate) => dates.format(new Date(`${isoDate}T00:00:00Z`)),
    month: (isoDate) => months.format(new Date(`${isoDate}T00:00:00Z`)),
    moment: (isoTime) => {
      const moment = new Date(isoTime);
      return `${days.format(moment)} ${times.format(moment)}`;
    },
    momentOfYear: (isoTime) => {
      const moment = new Date(isoTime);
      return `${yearDays.format(moment)} ${times.format(moment)}`;
    },
  };
}
