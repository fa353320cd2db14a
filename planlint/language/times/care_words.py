"""What spans are not of (ages, sizes of clothes), and what health does again after one."""

from __future__ import annotations

from planlint.language.times.words import bag

AGES = bag(
    "old of-age pregnant gestation sober clean abstinent premature prem early younger older check"
    " checks olds sentence custodial supply wait waiting suspended restraining community ban ago's prescription imprisonment prison rent wages pay salary worth arrears deposit rule"
)
WORN = bag(
    "snowsuit snowsuits vest vests babygrow babygrows clothes sleepsuit sleepsuits nappies clothing trousers top tops"
    " dress coat coats size sized onesie onesies range shoes bibs bodysuit bodysuits outfit outfits pyjamas jacket toys"
    " babies toddlers baby toddler children leggings tights hat hats mittens bundle"
)
CLOTHES = WORN - bag("babies toddlers baby toddler children range size sized")
AGAIN = bag(
    "rv review rev recall recheck reweigh repeat fu fup f/u refer again chase rpt rpts rescan retest reassess recheck"
)
"""What is to be done again after a stretch in health's shorthand: "rv 6/12"."""
CARED_FOR = bag(
    "bloods blood bw weigh weight wt reweigh clinic clinics check checks scan scans imms jab jabs vaccine vaccination mmr depo smear"
    " implant physio salt audiology paeds paediatrics dietician dietitian optician optom orthoptics dentist dental echo ecg mri"
    " eeg height growth centiles plot obs urine uds hb ferritin meds medication prescription script px abx antibiotics"
    " dressing dressings feed feeds feeding breastfeeding latch weaning jaundice thrush eczema nebs inhaler inhalers insulin bms bp"
    " stitches sutures wound steroids drops bms spirometry peak-flow"
)
SEEN_AGAIN = CARED_FOR | bag("appt appointment visit contact call tel telecon")
"""What health does again after so many days or months: "bloods 3/12", "abx 5/7"; a visit on the 5th of July is a day."""
