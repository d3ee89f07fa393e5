;; Goes through the bytes of a text, sixteen at a time, for words that may begin like those of a set: the rest of the text is then not
;; looked at again. Counts its words on the way. What the tables in its memory say is up to `sieve.ts`.
;;
;; The text is valid UTF-8 without NUL. It is handed over in windows; behind each stand the first bytes of the next one or zeros, at least 64.
(module
  ;; Where things lie: from 0 on 38 x 38 x 38 bytes for beginnings, from 55,296 on 256 for kinds of bytes, then a window of 65,536 bytes with what
  ;; is behind it, and as many places of four bytes each.
  (global $window (export "window") i32 (i32.const 65536))
  (global $found (export "found") i32 (i32.const 131328))
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

  ;; Sixteen bytes as bits: those that are letters or digits of ASCII.
  (func $letters (param $bytes v128) (result i64)
    (i64.extend_i32_u (i8x16.bitmask (v128.or
      (i8x16.lt_u (i8x16.sub (v128.or (local.get $bytes) (i8x16.splat (i32.const 0x20))) (i8x16.splat (i32.const 97))) (i8x16.splat (i32.const 26)))
      (i8x16.lt_u (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 48))) (i8x16.splat (i32.const 10)))))))

  ;; Those that are white space or control characters.
  (func $spaces (param $bytes v128) (result i64)
    (i64.extend_i32_u (i8x16.bitmask (i8x16.le_u (local.get $bytes) (i8x16.splat (i32.const 32))))))

  ;; Those beyond ASCII.
  (func $beyond (param $bytes v128) (result i64)
    (i64.extend_i32_u (i8x16.bitmask (local.get $bytes))))

  ;; Those that are an ampersand.
  (func $ampersands (param $bytes v128) (result i64)
    (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 38))))))

  ;; Four such groups of bits as one.
  (func $join (param $a i64) (param $b i64) (param $c i64) (param $d i64) (result i64)
    (i64.or
      (i64.or (local.get $a) (i64.shl (local.get $b) (i64.const 16)))
      (i64.or (i64.shl (local.get $c) (i64.const 32)) (i64.shl (local.get $d) (i64.const 48)))))

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

  ;; What kind a byte is of: its number among the 37 characters of beginnings, 37 where a word may go on behind it, 0 for all else.
  (func $kind (param $at i32) (result i32)
    (i32.load8_u offset=55296 (i32.load8_u (local.get $at))))

  ;; Goes through the next $length bytes, which have to be put into the window. Gives how many places it has found: offsets in UTF-16 code units
  ;; of letters and digits with which a word may begin, of ampersands, and of characters beyond ASCII with which words may go on.
  ;; All windows but the last have 65,536 bytes or another multiple of 64.
  (func (export "look") (param $length i32) (result i32)
    (local $block i32) (local $end i32) (local $out i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $inner i64) (local $space i64) (local $more i64) (local $telling i64) (local $places i64)
    (local $bits i64) (local $bit i64) (local $at i32) (local $second i32) (local $third i32) (local $character i32) (local $sum i64) (local $trailing i64) (local $astral i64)
    (local.set $out (global.get $found))
    (local.set $block (global.get $window))
    (local.set $end (i32.add (global.get $window) (local.get $length)))
    (loop $blocks
      (if (i32.lt_u (local.get $block) (local.get $end)) (then
        (local.set $a (v128.load (local.get $block)))
        (local.set $b (v128.load offset=16 (local.get $block)))
        (local.set $c (v128.load offset=32 (local.get $block)))
        (local.set $d (v128.load offset=48 (local.get $block)))
        (local.set $inner (call $join (call $letters (local.get $a)) (call $letters (local.get $b)) (call $letters (local.get $c)) (call $letters (local.get $d))))
        (local.set $space (call $join (call $spaces (local.get $a)) (call $spaces (local.get $b)) (call $spaces (local.get $c)) (call $spaces (local.get $d))))
        (local.set $more (call $join (call $beyond (local.get $a)) (call $beyond (local.get $b)) (call $beyond (local.get $c)) (call $beyond (local.get $d))))
        (local.set $places (call $join (call $ampersands (local.get $a)) (call $ampersands (local.get $b)) (call $ampersands (local.get $c)) (call $ampersands (local.get $d))))
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

        ;; Where letters and digits begin, three of them say whether a word may.
        (local.set $bits (i64.and (local.get $inner) (i64.xor (i64.or (i64.shl (local.get $inner) (i64.const 1)) (global.get $inside)) (i64.const -1))))
        (global.set $inside (i64.shr_u (local.get $inner) (i64.const 63)))
        (block $noStart (loop $starts
          (br_if $noStart (i64.eqz (local.get $bits)))
          (local.set $bit (i64.and (local.get $bits) (i64.sub (i64.const 0) (local.get $bits))))
          (local.set $bits (i64.xor (local.get $bits) (local.get $bit)))
          (local.set $at (i32.add (local.get $block) (i32.wrap_i64 (i64.ctz (local.get $bit)))))
          (local.set $second (call $kind (i32.add (local.get $at) (i32.const 1))))
          (local.set $third (call $kind (i32.add (local.get $at) (i32.const 2))))
          (if (i32.load8_u (i32.add (i32.mul (i32.add (i32.mul (call $kind (local.get $at)) (i32.const 38)) (local.get $second)) (i32.const 38)) (local.get $third)))
            (then (local.set $places (i64.or (local.get $places) (local.get $bit)))))
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
