;; Goes through the bytes of a text, sixteen at a time, for words that may begin like those of a set: the rest of the text is then not
;; looked at again. Counts its words on the way. What the tables in its memory say is up to `sieve.ts`.
;;
;; The text is valid UTF-8 without NUL. It is handed over in windows; behind each stand the first bytes of the next one or zeros, at least 64.
(module
  ;; Where things lie: from 0 on 38 x 38 x 38 bytes for three characters, from 55,296 on 256 for kinds of bytes, then a window of 65,536 bytes with
  ;; what is behind it, and as many places of four bytes each. From 393,472 on, in as much memory as is needed, the states of beginnings: of each, two
  ;; bytes for each of 37 characters, and two for what it tells.
  (global $window (export "window") i32 (i32.const 65536))
  (global $found (export "found") i32 (i32.const 131328))
  (global $states (export "states") i32 (i32.const 393472))
  (memory (export "memory") 7)

  ;; Whether the byte before the window is a letter or digit of ASCII; whether the word that reaches into it has been counted (0 or 1, both).
  (global $inside (mut i64) (i64.const 0))
  (global $counted (mut i64) (i64.const 0))
  ;; What has to be added to a byte's offset in the window for its offset in UTF-16 code units of the whole text.
  (global $shift (mut i32) (i32.const 0))
  ;; Words that have ended so far.
  (global $words (export "words") (mut i32) (i32.const 0))

  ;; Begins a text.
  (func (export "begin")
    (global.set $inside (i64.const 0))
    (global.set $counted (i64.const 0))
    (global.set $shift (i32.const 0))
    (global.set $words (i32.const 0)))

  ;; The character beyond ASCII at an address, up to U+FFFF; those above are all 0x10000.
  (func $character (param $at i32) (result i32)
    (local $lead i32)
    (local.set $lead (i32.load8_u (local.get $at)))
    (if (i32.lt_u (local.get $lead) (i32.const 0xe0)) (then (return
      (i32.or (i32.shl (i32.and (local.get $lead) (i32.const 0x1f)) (i32.const 6)) (i32.and (i32.load8_u offset=1 (local.get $at)) (i32.const 0x3f))))))
    (if (i32.ge_u (local.get $lead) (i32.const 0xf0)) (then (return (i32.const 0x10000))))
    (i32.or
      (i32.or (i32.shl (i32.and (local.get $lead) (i32.const 0x0f)) (i32.const 12)) (i32.shl (i32.and (i32.load8_u offset=1 (local.get $at)) (i32.const 0x3f)) (i32.const 6)))
      (i32.and (i32.load8_u offset=2 (local.get $at)) (i32.const 0x3f))))

  ;; Whether a character beyond ASCII separates words: no-break spaces, the ideographic space.
  (func $separates (param $character i32) (result i32)
    (i32.or (i32.eq (local.get $character) (i32.const 0xa0)) (i32.or (i32.eq (local.get $character) (i32.const 0x202f)) (i32.eq (local.get $character) (i32.const 0x3000)))))

  ;; Whether a character beyond ASCII makes what it stands in a word: all but signs of Latin-1, punctuation, arrows, symbols, what is no character.
  (func $tells (param $character i32) (result i32)
    (i32.or
      (i32.lt_u (i32.sub (local.get $character) (i32.const 0xc0)) (i32.const 0x1f40))
      (i32.or (i32.lt_u (i32.sub (local.get $character) (i32.const 0x2c00)) (i32.const 0xd3f0)) (i32.eq (local.get $character) (i32.const 0x10000)))))

  ;; Whether words may go on with a character beyond ASCII: all but no-break space, punctuation, arrows and boxes.
  (func $mayGoOn (param $character i32) (result i32)
    (i32.eqz (i32.or
      (i32.eq (local.get $character) (i32.const 0xa0))
      (i32.or (i32.lt_u (i32.sub (local.get $character) (i32.const 0x2000)) (i32.const 0x30)) (i32.lt_u (i32.sub (local.get $character) (i32.const 0x2190)) (i32.const 0x470))))))

  ;; The kind of a byte, which stands at 55,296 and its code: its number among the 37 characters of beginnings, 37 where a word may go on behind it,
  ;; 0 for all else. Nothing that is asked of most bytes is a function: calls would take more time than all the rest.

  ;; Whether some word begins with the letters and digits at an address, or may, if they go on behind a mark. Three of them have been looked at.
  (func $begins (param $at i32) (result i32)
    (local $state i32) (local $kind i32)
    (local.set $state (i32.add (global.get $states) (i32.const 76)))
    (loop $letters
      (local.set $kind (i32.load8_u offset=55296 (i32.load8_u (local.get $at))))
      (if (i32.eqz (local.get $kind)) (then (return (i32.and (i32.load16_u offset=74 (local.get $state)) (i32.const 2)))))
      (if (i32.eq (local.get $kind) (i32.const 37)) (then (return (i32.const 1))))
      (local.set $state (i32.load16_u (i32.add (local.get $state) (i32.shl (local.get $kind) (i32.const 1)))))
      (if (i32.eqz (local.get $state)) (then (return (i32.const 0))))
      (local.set $state (i32.add (global.get $states) (i32.mul (local.get $state) (i32.const 76))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $letters (i32.eqz (i32.and (i32.load16_u offset=74 (local.get $state)) (i32.const 1)))))
    (i32.const 1))

  ;; Goes through the next $length bytes, which have to be put into the window. Gives how many places it has found: offsets in UTF-16 code units
  ;; of letters and digits with which a word may begin, of ampersands, and of characters beyond ASCII with which words may go on.
  ;; All windows but the last have 65,536 bytes or another multiple of 64.
  (func (export "look") (param $length i32) (result i32)
    (local $block i32) (local $end i32) (local $out i32)
    (local $bytes v128) (local $step i64)
    (local $inner i64) (local $space i64) (local $more i64) (local $telling i64) (local $places i64)
    (local $bits i64) (local $bit i64) (local $at i32) (local $character i32) (local $sum i64) (local $trailing i64) (local $astral i64)
    (local.set $out (global.get $found))
    (local.set $block (global.get $window))
    (local.set $end (i32.add (global.get $window) (local.get $length)))
    (loop $blocks
      (if (i32.lt_u (local.get $block) (local.get $end)) (then
        ;; Sixty-four bytes as bits, sixteen at a time: letters and digits of ASCII; white space and control characters; all beyond ASCII; ampersands.
        (local.set $inner (i64.const 0))
        (local.set $space (i64.const 0))
        (local.set $more (i64.const 0))
        (local.set $places (i64.const 0))
        (local.set $step (i64.const 0))
        (loop $steps
          (local.set $bytes (v128.load (i32.add (local.get $block) (i32.wrap_i64 (local.get $step)))))
          (local.set $inner (i64.or (local.get $inner) (i64.shl (i64.extend_i32_u (i8x16.bitmask (v128.or
            (i8x16.lt_u (i8x16.sub (v128.or (local.get $bytes) (i8x16.splat (i32.const 0x20))) (i8x16.splat (i32.const 97))) (i8x16.splat (i32.const 26)))
            (i8x16.lt_u (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 48))) (i8x16.splat (i32.const 10)))))) (local.get $step))))
          (local.set $space (i64.or (local.get $space) (i64.shl (i64.extend_i32_u (i8x16.bitmask
            (i8x16.le_u (local.get $bytes) (i8x16.splat (i32.const 32))))) (local.get $step))))
          (local.set $more (i64.or (local.get $more) (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $bytes))) (local.get $step))))
          (local.set $places (i64.or (local.get $places) (i64.shl (i64.extend_i32_u (i8x16.bitmask
            (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 38))))) (local.get $step))))
          (local.set $step (i64.add (local.get $step) (i64.const 16)))
          (br_if $steps (i64.lt_u (local.get $step) (i64.const 64))))
        (local.set $telling (local.get $inner))
        (local.set $trailing (i64.const 0))
        (local.set $astral (i64.const 0))

        ;; Characters beyond ASCII, one by one.
        (local.set $bits (local.get $more))
        (block $noMore (loop $characters
          (br_if $noMore (i64.eqz (local.get $bits)))
          (local.set $bit (i64.and (local.get $bits) (i64.sub (i64.const 0) (local.get $bits))))
          (local.set $bits (i64.xor (local.get $bits) (local.get $bit)))
          (local.set $at (i32.add (local.get $block) (i32.wrap_i64 (i64.ctz (local.get $bit)))))
          (if (i32.lt_u (i32.load8_u (local.get $at)) (i32.const 0xc0)) (then
            (local.set $trailing (i64.or (local.get $trailing) (local.get $bit)))
            (br $characters)))
          (local.set $character (call $character (local.get $at)))
          (if (i32.eq (local.get $character) (i32.const 0x10000)) (then (local.set $astral (i64.or (local.get $astral) (local.get $bit)))))
          (if (call $separates (local.get $character)) (then (local.set $space (i64.or (local.get $space) (local.get $bit)))))
          (if (call $tells (local.get $character)) (then (local.set $telling (i64.or (local.get $telling) (local.get $bit)))))
          (if (call $mayGoOn (local.get $character)) (then (local.set $places (i64.or (local.get $places) (local.get $bit)))))
          (br $characters)))

        ;; Where letters and digits begin, three of them mostly say that no word does; where they do not, all of them are asked.
        (local.set $bits (i64.and (local.get $inner) (i64.xor (i64.or (i64.shl (local.get $inner) (i64.const 1)) (global.get $inside)) (i64.const -1))))
        (global.set $inside (i64.shr_u (local.get $inner) (i64.const 63)))
        (block $noStart (loop $starts
          (br_if $noStart (i64.eqz (local.get $bits)))
          (local.set $bit (i64.and (local.get $bits) (i64.sub (i64.const 0) (local.get $bits))))
          (local.set $bits (i64.xor (local.get $bits) (local.get $bit)))
          (local.set $at (i32.add (local.get $block) (i32.wrap_i64 (i64.ctz (local.get $bit)))))
          (if (i32.load8_u (i32.add
            (i32.mul
              (i32.add (i32.mul (i32.load8_u offset=55296 (i32.load8_u (local.get $at))) (i32.const 38)) (i32.load8_u offset=55296 (i32.load8_u offset=1 (local.get $at))))
              (i32.const 38))
            (i32.load8_u offset=55296 (i32.load8_u offset=2 (local.get $at)))))
            (then (if (call $begins (local.get $at))
              (then (local.set $places (i64.or (local.get $places) (local.get $bit)))))))
          (br $starts)))

        ;; The places in their order.
        (block $noPlace (loop $each
          (br_if $noPlace (i64.eqz (local.get $places)))
          (local.set $bit (i64.and (local.get $places) (i64.sub (i64.const 0) (local.get $places))))
          (local.set $places (i64.xor (local.get $places) (local.get $bit)))
          (i32.store (local.get $out) (i32.add
            (i32.add (i32.sub (i32.add (local.get $block) (i32.wrap_i64 (i64.ctz (local.get $bit)))) (global.get $window)) (global.get $shift))
            (i32.wrap_i64 (i64.sub
              (i64.popcnt (i64.and (local.get $astral) (i64.sub (local.get $bit) (i64.const 1))))
              (i64.popcnt (i64.and (local.get $trailing) (i64.sub (local.get $bit) (i64.const 1))))))))
          (local.set $out (i32.add (local.get $out) (i32.const 4)))
          (br $each)))
        (global.set $shift (i32.add (global.get $shift) (i32.wrap_i64 (i64.sub (i64.popcnt (local.get $astral)) (i64.popcnt (local.get $trailing))))))

        ;; Words are what stands between spaces and has something telling in it. Bits of all that is no space, with those that tell added: a row
        ;; of them carries over into the space behind it if one of its own tells. A row that reaches into the block carries in what is known of it.
        (local.set $space (i64.xor (local.get $space) (i64.const -1)))
        (local.set $telling (i64.and (local.get $telling) (local.get $space)))
        (local.set $sum (i64.add (local.get $space) (local.get $telling)))
        (local.set $bit (i64.extend_i32_u (i64.lt_u (local.get $sum) (local.get $space))))
        (local.set $bits (i64.add (local.get $sum) (global.get $counted)))
        (global.set $counted (i64.or (local.get $bit) (i64.extend_i32_u (i64.lt_u (local.get $bits) (local.get $sum)))))
        (global.set $words (i32.add (global.get $words) (i32.wrap_i64 (i64.popcnt (i64.and (local.get $bits) (i64.xor (local.get $space) (i64.const -1)))))))

        (local.set $block (i32.add (local.get $block) (i32.const 64)))
        (br $blocks))))
    (global.set $shift (i32.add (global.get $shift) (local.get $length)))
    (i32.shr_u (i32.sub (local.get $out) (global.get $found)) (i32.const 2)))
)
