/**
 * The nouns of mutation: a specimen is an example sentence that states a fact rightly, as the checker reads it; an operator is
 * one sort of error that people make; a mutant is the sentence with that error, so that it can no longer be true together with
 * the fact. Operators know English and the fact's own data. They know nothing of what the checker is able to catch.
 */
import type { DateMention, Fact, NameMention, ProvisionSet, QuantityMention, Sentence, Span, Token } from '../model.ts'

/** An example as operators see it. All offsets are UTF-16 code units in `text`. */
export interface Specimen {
  readonly set: ProvisionSet
  readonly fact: Fact
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quantities: readonly QuantityMention[]
  readonly dates: readonly DateMention[]
  readonly names: readonly NameMention[]
  /** Everything that expressions of the set can find in the sentence. */
  readonly keys: ReadonlySet<string>
  /** Where the checker found the fact stated rightly; empty where it did not. */
  readonly claims: readonly Span[]
  /** Words that name the document or who says it: an error in them is another error. */
  readonly frozen: readonly Span[]
}

/** Words put in place of others; an empty text takes them out, an empty span puts them in between. */
export interface Edit extends Span {
  readonly text: string
}

/** One sort of error. */
export interface Operator {
  /** As reports and the `undefended` of a fact name it. */
  readonly name: string
  /** What goes wrong, in a few words. */
  readonly about: string
  /** A mutant that is only weaker or vaguer than the fact is defended where a person is asked to look at it. */
  readonly review: boolean
  /** The mutants of a specimen, each as the edits that make it; none where the error cannot be made in this sentence. */
  readonly edits: (specimen: Specimen) => readonly (readonly Edit[])[]
}

/** A wrong version of an example. */
export interface Mutant {
  readonly fact: string
  readonly operator: Operator
  /** The example it was made from. */
  readonly from: string
  readonly text: string
}
