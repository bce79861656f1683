/** Written once a section: `.` stands for the section itself, the rest for its paragraphs. */
const paragraphs = (sections: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(
    Object.entries(sections).flatMap(([section, listed]) =>
      listed.split(' ').map((paragraph) => (paragraph === '.' ? section : section + paragraph)),
    ),
  );

/** 45 CFR part 164, subpart C: general rules, standards, specifications and their elements. */
export const SECURITY_RULE = paragraphs({
  '164.306': '(a)(1) (a)(2) (a)(3) (a)(4) (b)(1) (b)(2) (c) (d)(2) (d)(3) (e)',
  '164.308':
    '(a)(1)(i) (a)(1)(ii)(A) (a)(1)(ii)(B) (a)(1)(ii)(C) (a)(1)(ii)(D) (a)(2) (a)(3)(i) (a)(3)(ii)(A) (a)(3)(ii)(B) (a)(3)(ii)(C) (a)(4)(i) (a)(4)(ii)(A) (a)(4)(ii)(B) (a)(4)(ii)(C) (a)(5)(i) (a)(5)(ii)(A) (a)(5)(ii)(B) (a)(5)(ii)(C) (a)(5)(ii)(D) (a)(6)(i) (a)(6)(ii) (a)(7)(i) (a)(7)(ii)(A) (a)(7)(ii)(B) (a)(7)(ii)(C) (a)(7)(ii)(D) (a)(7)(ii)(E) (a)(8) (b)(1) (b)(2) (b)(3)',
  '164.310':
    '(a)(1) (a)(2)(i) (a)(2)(ii) (a)(2)(iii) (a)(2)(iv) (b) (c) (d)(1) (d)(2)(i) (d)(2)(ii) (d)(2)(iii) (d)(2)(iv)',
  '164.312':
    '(a)(1) (a)(2)(i) (a)(2)(ii) (a)(2)(iii) (a)(2)(iv) (b) (c)(1) (c)(2) (d) (e)(1) (e)(2)(i) (e)(2)(ii)',
  '164.314':
    '(a)(1) (a)(2)(i)(A) (a)(2)(i)(B) (a)(2)(i)(C) (a)(2)(ii) (a)(2)(iii) (b)(1) (b)(2)(i) (b)(2)(ii) (b)(2)(iii) (b)(2)(iv)',
  '164.316': '(a) (b)(1) (b)(1)(i) (b)(1)(ii) (b)(2)(i) (b)(2)(ii) (b)(2)(iii)',
});

/** 45 CFR part 164, subpart D. */
export const BREACH_RULE = paragraphs({
  '164.402': '. (1)(i) (1)(ii) (1)(iii) (2) (2)(i) (2)(ii) (2)(iii) (2)(iv)',
  '164.404':
    '(a)(1) (a)(2) (b) (c)(1)(A) (c)(1)(B) (c)(1)(C) (c)(1)(D) (c)(1)(E) (c)(2) (d)(1)(i) (d)(1)(ii) (d)(2)(i) (d)(2)(ii) (d)(3)',
  '164.406': '(a) (b) (c)',
  '164.408': '(a) (b) (c)',
  '164.410': '(a)(1) (a)(2) (b) (c)(1) (c)(2)',
  '164.412': '. (a) (b)',
  '164.414': '(a) (b)',
});

/** 45 CFR part 164, subpart E, as far as software meets it. The rule of 2024 that a court set aside is not in it. */
export const PRIVACY_RULE = paragraphs({
  '164.502': '(a) (a)(3) (a)(5)(i) (a)(5)(ii) (b)(1) (b)(2) (d) (e)(1) (e)(2) (f) (g)',
  '164.504':
    '(e)(1)(ii) (e)(1)(iii) (e)(2)(i) (e)(2)(ii)(A) (e)(2)(ii)(B) (e)(2)(ii)(C) (e)(2)(ii)(D) (e)(2)(ii)(E) (e)(2)(ii)(F) (e)(2)(ii)(G) (e)(2)(ii)(H) (e)(2)(ii)(I) (e)(2)(ii)(J) (e)(2)(iii) (e)(4) (e)(5)',
  '164.508': '(a)(1) (a)(2) (a)(3) (a)(4) (b)(2) (b)(5) (b)(6) (c)(1) (c)(2) (c)(3) (c)(4)',
  '164.510': '(a) (b)',
  '164.512': '(a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k) (l)',
  '164.514':
    '(a) (b)(1) (b)(2)(i) (b)(2)(i)(A) (b)(2)(i)(B) (b)(2)(i)(C) (b)(2)(i)(D) (b)(2)(i)(E) (b)(2)(i)(F) (b)(2)(i)(G) (b)(2)(i)(H) (b)(2)(i)(I) (b)(2)(i)(J) (b)(2)(i)(K) (b)(2)(i)(L) (b)(2)(i)(M) (b)(2)(i)(N) (b)(2)(i)(O) (b)(2)(i)(P) (b)(2)(i)(Q) (b)(2)(i)(R) (b)(2)(ii) (c) (d)(2) (d)(3) (d)(4) (d)(5) (e)(2) (e)(4) (h)',
  '164.520': '(b)(1) (b)(3) (c) (e)',
  '164.522': '(a)(1)(iii) (a)(1)(vi) (b)',
  '164.524': '(a) (b)(2) (c)(2) (c)(3) (c)(4) (d)',
  '164.526': '(b)(2) (c) (d) (e)',
  '164.528': '(a) (b)(2) (c)(1) (c)(2)',
  '164.530': '(a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k)',
});

/** 21 CFR part 11: 11.10 ends at (k), 11.200 at (b), 11.300 at (e). */
export const PART_11 = paragraphs({
  '11.10': '(a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k)(1) (k)(2)',
  '11.30': '.',
  '11.50': '(a)(1) (a)(2) (a)(3) (b)',
  '11.70': '.',
  '11.100': '(a) (b) (c)',
  '11.200': '(a)(1) (a)(1)(i) (a)(1)(ii) (a)(2) (a)(3) (b)',
  '11.300': '(a) (b) (c) (d) (e)',
});

/** 45 CFR 170.315: safety-enhanced design, and the source attributes of decision support. */
export const CERTIFICATION = paragraphs({
  '170.315':
    '(g)(3) (g)(3)(i) (g)(3)(ii) (g)(3)(iii) (g)(3)(iv)(A) (g)(3)(iv)(B) (g)(3)(iv)(C) (g)(3)(iv)(D) (g)(3)(iv)(E) (g)(3)(iv)(F) (g)(3)(v) (b)(11)(iv)(A)(1) (b)(11)(iv)(A)(2) (b)(11)(iv)(A)(3) (b)(11)(iv)(A)(4) (b)(11)(iv)(A)(5) (b)(11)(iv)(A)(6) (b)(11)(iv)(A)(7) (b)(11)(iv)(A)(8) (b)(11)(iv)(A)(9) (b)(11)(iv)(A)(10) (b)(11)(iv)(A)(11) (b)(11)(iv)(A)(12) (b)(11)(iv)(A)(13) (b)(11)(iv)(B)(1) (b)(11)(iv)(B)(1)(i) (b)(11)(iv)(B)(1)(ii) (b)(11)(iv)(B)(1)(iii) (b)(11)(iv)(B)(1)(iv) (b)(11)(iv)(B)(2) (b)(11)(iv)(B)(2)(i) (b)(11)(iv)(B)(2)(ii) (b)(11)(iv)(B)(2)(iii) (b)(11)(iv)(B)(2)(iv) (b)(11)(iv)(B)(3) (b)(11)(iv)(B)(3)(i) (b)(11)(iv)(B)(3)(ii) (b)(11)(iv)(B)(4) (b)(11)(iv)(B)(4)(i) (b)(11)(iv)(B)(4)(ii) (b)(11)(iv)(B)(4)(iii) (b)(11)(iv)(B)(4)(iv) (b)(11)(iv)(B)(5) (b)(11)(iv)(B)(5)(i) (b)(11)(iv)(B)(5)(ii) (b)(11)(iv)(B)(6) (b)(11)(iv)(B)(6)(i) (b)(11)(iv)(B)(6)(ii) (b)(11)(iv)(B)(6)(iii) (b)(11)(iv)(B)(6)(iv) (b)(11)(iv)(B)(7) (b)(11)(iv)(B)(7)(i) (b)(11)(iv)(B)(7)(ii) (b)(11)(iv)(B)(7)(iii) (b)(11)(iv)(B)(7)(iv) (b)(11)(iv)(B)(7)(v) (b)(11)(iv)(B)(8) (b)(11)(iv)(B)(8)(i) (b)(11)(iv)(B)(8)(ii) (b)(11)(iv)(B)(8)(iii) (b)(11)(iv)(B)(8)(iv) (b)(11)(iv)(B)(9) (b)(11)(iv)(B)(9)(i) (b)(11)(iv)(B)(9)(ii)',
});
