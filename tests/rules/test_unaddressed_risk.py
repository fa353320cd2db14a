"""Risks that a plan names and no action deals with, as many hands would write them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from planlint.linting.engine import check_plans
from planlint.linting.loading import Rule, load_rule
from planlint.linting.model import Finding
from planlint.linting.pages import read_page
from planlint.linting.settings import Settings
from planlint.plan.model import Child, Kind, Plan, Row, Section, SectionName
from planlint.resources import rules_folder

RULE: Rule = load_rule(read_page(rules_folder() / "whole-plan" / "unaddressed-risk.md"), Settings())


def found(plan: Plan) -> tuple[Finding, ...]:
    """What the rule finds in a plan; a rule that fails is an error."""
    report = check_plans([plan], (RULE,), Settings())
    assert report.problems == ()
    return report.findings


NAMED_AND_LEFT = [
    (
        "Jay Brook",
        "risk",
        "Mum is often the worse for wear by teatime: she gets through a bottle of vodka most days and Jay puts her to bed.",
        "Take Jay to the dentist on Crane Street; Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
        "drinking",
    ),
    (
        "Jay Brook",
        "risk",
        "There have been seven call-outs to the address since Christmas because Lee was hitting Mum. Jay hides.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
        "domestic abuse",
    ),
    (
        "Jay Brook",
        "other",
        "Background. Dad has been smoking crack in the flat and strangers come to the door. Jay is often late.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer); Buy two alarm clocks and set them for seven (Dad)",
        "drugs",
    ),
    (
        "Jay Brook",
        "risk",
        "Mum has hardly left her bed since the baby came. She is tearful and says she can't see the point.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
        "poor mental health",
    ),
    (
        "Jay Brook",
        "risk",
        "Jay took an overdose in January and told his tutor that he thinks about dying.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer); Move Jay to set two (Mr Osei)",
        "self-harm",
    ),
    (
        "Jay Brook",
        "risk",
        "Jay has come home with two phones that nobody bought him, and is believed to be carrying for a line out of Leeds.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer); Take Jay to the dentist on Crane Street",
        "exploitation",
    ),
    (
        "Jay Brook",
        "risk",
        "Jay was missing for three nights in February and Mum does not know where he slept.",
        "Place at the homework club (Ms Boyd); Take Jay to the dentist on Crane Street",
        "going missing",
    ),
    (
        "Jay Brook",
        "other",
        "The landlord has served a section 21 and the family will be homeless in May. Jay's attendance is 81%.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer); Take Jay to the dentist on Crane Street",
        "losing the home",
    ),
    (
        "Jay Brook",
        "risk",
        "Jay comes in smelling of urine, in the same jumper all week, and is always hungry.",
        "One hour of phonics with Ms Tan (Ms Tan); Write to Dad's solicitor about the hearing (SW)",
        "neglect",
    ),
    (
        "Jay Brook",
        "risk",
        "Dad uses cannabis daily. He has threatened Mum with a knife and controls her phone.",
        "Take part in the ten-week drug course at Turnstone (Dad); Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
        "domestic abuse",
    ),
    (
        "Jay Brook",
        "risk",
        "Mum's boyfriend assaulted her twice in 2026. Both of them use heroin.",
        "IDVA to meet Mum at school (IDVA); Mum to finish the Freedom Programme (Mum)",
        "drugs",
    ),
    (
        "Jay Brook",
        "risk",
        "Mum's new partner is a registered sex offender and he has been staying over at weekends.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer); Take Jay to the dentist on Crane Street",
        "sexual harm",
    ),
    (
        "Jay Brook",
        "risk",
        "Jay has been sending topless pictures to a man he met on Snapchat.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer); Take Jay to the dentist on Crane Street",
        "harm online",
    ),
    (
        "Jay Brook",
        "risk",
        "Dad has stopped taking his medication and hears voices.",
        "Weekly art sessions with Jay about his worries (ELSA)",
        "poor mental health",
    ),
    (
        "Jay Brook",
        "risk",
        "At each visit there has been dog mess on the kitchen floor and no clear space for Jay to play.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
        "home conditions",
    ),
    (
        "Jay Brook",
        "risk",
        "Jay, nine weeks, was found asleep on the sofa with Dad on two visits.",
        "Weigh Jay at clinic (HV, Jo Bloom); Register the birth (Mum)",
        "unsafe sleep",
    ),
    (
        "Jay Brook",
        "risk",
        "On three nights in January Jay was left alone from ten until six while Mum worked.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer); Take Jay to the dentist on Crane Street",
        "being left alone",
    ),
    (
        "Jay Brook",
        "risk",
        "Mum's drinking has got worse since Nan died and Jay's teacher smelt it on her at pick-up.",
        "Mum to attend parents' evening (Mum); Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
        "drinking",
    ),
    (
        "Jay Brook",
        "risk",
        "Mr Brook has hit Jay with a belt more than once; there was bruising on his back in January.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
        "physical harm",
    ),
    (
        "Jay Brook",
        "risk",
        "The school fears that Jay's sister will be taken abroad for a forced marriage in the summer.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
        "honour-based harm",
    ),
    (
        "Jay Brook",
        "risk",
        "Dad grows and smokes cannabis in the back bedroom.",
        "Fit a smoke alarm (Fire officer); Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
        "drugs",
    ),
    (
        "Jay Brook",
        "risk",
        "DV between the parents. Last incident 14/2/26, Police attended.",
        "SW to speak with Mum (SW); Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
        "domestic abuse",
    ),
    (
        "Tia Shah",
        "risk",
        "Officers attended on 9 Feb; mother was intoxicated and unable to say where the baby was.",
        "Enrol Tia at Bright Stars nursery for 15 hours (HV); Clear the back bedroom and put up the cot (Grandad)",
        "drinking",
    ),
    (
        "Tia Shah",
        "risk",
        "Tia flinches when her stepfather comes in. She has seen him drag her mother across the kitchen by the hair and strangle her.",
        "Reading tent at lunch, 3 times a week (TA); Eye test at Vision Plus (Mum)",
        "domestic abuse",
    ),
    (
        "Jo Lee",
        "risk",
        "Jo (14) has panic attacks on the bus and has not left the house since November; she says she is depressed.",
        "Free school meals form (Mum); Bus pass (SW)",
        "poor mental health",
    ),
    (
        "Jo Lee",
        "other",
        "What is happening now\nJo's friends told school that she is cutting. School nurse saw fresh marks on 2 March.",
        "Form tutor to greet her each morning (Mr Ross); Bus pass (SW)",
        "self-harm",
    ),
    (
        "Jo Lee",
        "risk",
        "CSE screening tool completed - high. Jo gets into cars with men in their thirties.",
        "Careers interview (Connexions adviser); Bus pass (SW)",
        "exploitation",
    ),
    (
        "Jo Lee",
        "risk",
        "Reported missing x6 since Christmas, mostly Fri/Sat.",
        "Careers interview (Careers adviser); Passport (SW)",
        "going missing",
    ),
    (
        "Jo Lee",
        "risk",
        "Family are sofa surfing between two aunts after being evicted.",
        "Careers interview (Careers adviser); Parenting group at the Hub, six Tuesdays (Mum)",
        "losing the home",
    ),
    (
        "Bo Lee",
        "risk",
        "Black mould in every room and the boiler has not worked since October. Bo's chest is bad.",
        "Speech and language referral (HV); Two sessions of baby massage (Mum)",
        "a cold or damp home",
    ),
    (
        "Bo Lee",
        "risk",
        "Bo has untreated decay in five teeth and head lice since September; Mum has not responded to four letters.",
        "Six sessions on worries (ELSA); Change surname at school office (Mum)",
        "neglect",
    ),
    (
        "Bo Lee",
        "risk",
        "Parents are co-sleeping with Bo, who was born at 34 weeks, after smoking.",
        "Register with GP (Mum); Community dietitian referral (GP)",
        "unsafe sleep",
    ),
    (
        "Bo Lee",
        "risk",
        "Dad gambles his wages online and bailiffs came twice in February.",
        "Reading group (TA); Boxing, Tuesdays (Dad)",
        "debt",
    ),
    (
        "Bo Lee",
        "risk",
        "Dad drinks eight cans a night and then drives to collect Bo.",
        "Dad to attend Fathers Reading Every Day at the library (Dad); Eye test (Mum)",
        "drinking",
    ),
    (
        "Bo Lee",
        "risk",
        "Coercive control by Dad: he checks Mum's phone and will not let her see friends.",
        "Two sessions with Bo on feelings (FSW); Eye test (Mum)",
        "domestic abuse",
    ),
    (
        "Bo Lee",
        "risk",
        "Bo has been watching extremist videos and told a teacher that he wants to join.",
        "Maths tutor (Virtual School); Eye test (Mum)",
        "radicalisation",
    ),
    (
        "Bo Lee",
        "risk",
        "Unexplained bruising to Bo's ear and cheek on two occasions.",
        "Maths tutor (Virtual School); Eye test (Mum)",
        "physical harm",
    ),
    (
        "Bo Lee",
        "risk",
        "There are two XL bullies in the flat and Bo, 2, was bitten by the dog at Christmas.",
        "Maths tutor (Virtual School); Eye test (Mum)",
        "a dangerous animal",
    ),
    (
        "Bo Lee",
        "risk",
        "Mum's MH has deteriorated; she was sectioned in January and is home again.",
        "Maths tutor for Bo (Virtual School); Eye test for Bo (Nan)",
        "poor mental health",
    ),
    (
        "Bo Lee",
        "risk",
        "Bo disclosed in February that an older cousin who babysits had touched him inappropriately.",
        "Maths tutor (Virtual School); Eye test (Mum)",
        "sexual harm",
    ),
    (
        "Mo Ash",
        "risk",
        "By the time Mo is home from school Mum has finished a bottle of wine and Mo makes tea.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
        "drinking",
    ),
    (
        "Mo Ash",
        "other",
        "Why we are here. Health visitor could smell alcohol at 10am on three visits. Mo has missed two jabs.",
        "Swimming on Saturdays until half term (Uncle Ben); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
        "drinking",
    ),
    (
        "Mo Ash",
        "risk",
        "Kev has been seen by neighbours shouting at Mum and shoving her against the car. Mo wets himself when he hears the key.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
        "domestic abuse",
    ),
    (
        "Mo Ash",
        "risk",
        "Concerns re DA; Mum has been to A&E with a broken wrist and says she fell.",
        "Get Mo to the optician and bring back the glasses (Mum); Swimming on Saturdays until half term (Uncle Ben)",
        "domestic abuse",
    ),
    (
        "Mo Ash",
        "risk",
        "Foil, burnt spoons and a set of scales were found on the worktop; both adults use crack.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
        "drugs",
    ),
    (
        "Mo Ash",
        "risk",
        "Mo (15) is selling and smoking weed at the back of the precinct.",
        "Swimming on Saturdays until half term (Uncle Ben); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
        "drugs",
    ),
    (
        "Mo Ash",
        "risk",
        "Mum has been diagnosed with psychosis. When she is unwell she thinks that the television speaks to Mo.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
        "poor mental health",
    ),
    (
        "Mo Ash",
        "risk",
        "Dad has been signed off with depression and has not left the house since October.",
        "Mo to have six sessions with the school counsellor (Miss Poole); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
        "poor mental health",
    ),
    (
        "Mo Ash",
        "risk",
        "Mo told her form tutor she took twelve paracetamol last Tuesday and told no one.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
        "self-harm",
    ),
    (
        "Mo Ash",
        "risk",
        "Mo is getting into cars with adult males and has been given a phone that rings all night.",
        "Get Mo to the optician and bring back the glasses (Mum); Swimming on Saturdays until half term (Uncle Ben)",
        "exploitation",
    ),
    (
        "Mo Ash",
        "other",
        "Where we are. Mo has been reported missing seven times and comes back hungry.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
        "going missing",
    ),
    (
        "Mo Ash",
        "risk",
        "Mo, 4, has black teeth, matted hair and no coat in December.",
        "Swimming on Saturdays until half term (Uncle Ben); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
        "neglect",
    ),
    (
        "Mo Ash",
        "risk",
        "The house is filthy: cat faeces on the carpet, flies, no bedding.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
        "home conditions",
    ),
    (
        "Mo Ash",
        "risk",
        "Mo, 7, lets himself in at four and is on his own until eight.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
        "being left alone",
    ),
    (
        "Mo Ash",
        "risk",
        "Stepdad has slapped Mo across the face and Mo had a bruise on the cheek.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
        "physical harm",
    ),
    (
        "Mo Ash",
        "risk",
        "Mum's brother, who is on the sex offenders register, babysits.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
        "sexual harm",
    ),
    (
        "Mo Ash",
        "risk",
        "The family is in one room of a hostel and the council has discharged its duty.",
        "Get Mo to the optician and bring back the glasses (Mum); Swimming on Saturdays until half term (Uncle Ben)",
        "losing the home",
    ),
    (
        "Mo Ash",
        "risk",
        "Mo, ten weeks, sleeps in bed with both parents, who smoke.",
        "Register the birth (Mum); Baby massage on Tuesdays (Mum)",
        "unsafe sleep",
    ),
]
NO_RISK_LEFT = [
    (
        "Jay Brook",
        "risk",
        "There is no evidence of drug or alcohol misuse. Jay is late on most days.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
    ),
    (
        "Jay Brook",
        "risk",
        "Mum used to drink heavily but has been sober for four years.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
    ),
    (
        "Jay Brook",
        "risk",
        "Dad denies any drug use and three tests in 2025 were clear.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
    ),
    (
        "Jay Brook",
        "history",
        "Mum grew up with domestic violence and was in care from nine.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
    ),
    (
        "Jay Brook",
        "risk",
        "Jay smokes cannabis with friends after school.",
        "Come off the weed: one less each day, counted on the fridge (Jay)",
    ),
    (
        "Jay Brook",
        "risk",
        "Mum is depressed and finds mornings impossible.",
        "Keep to the plan with Dr Rao: one tablet with breakfast (Mum)",
    ),
    (
        "Jay Brook",
        "risk",
        "Dad punched Mum in front of Jay on 3 January.",
        "Dad to live at his brother's until the conference (Dad)",
    ),
    (
        "Jay Brook",
        "risk",
        "Dad uses cocaine at weekends when Jay is with him.",
        "Eight Tuesdays at the Bridge, with a swab each time (Dad)",
    ),
    (
        "Jay Brook",
        "risk",
        "Grandad's dog has bitten two children.",
        "Put up a gate and keep Tyson in the yard when Jay visits (Grandad)",
    ),
    (
        "Jay Brook",
        "risk",
        "Mum's sister in Hull drinks and is not part of Jay's life. Jay is late on most days.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
    ),
    (
        "Jay Brook",
        "risk",
        "Baby sleeps in his parents' bed most nights.",
        "Moses basket given and the safe sleep card gone through (HV)",
    ),
    (
        "Jay Brook",
        "risk",
        "Jay goes missing and is with older lads who give him money.",
        "Meet at the gate, phone in the box until 3pm (Mr Osei); Talk with Jay within 72 hours each time he is missing (Marsha Swift)",
    ),
    (
        "Jay Brook",
        "risk",
        "The home conditions are very poor: rubbish in every room.",
        "Skip on the 12th; kitchen floor bare by the 16th (Mum and Lee)",
    ),
    ("Jay Brook", "risk", "Jay goes to bed hungry.", "Hot tea on the table by five (Dad)"),
    (
        "Jay Brook",
        "risk",
        "Jay cuts her arms after visits.",
        "Lock away razors; sit with Jay outside her door (Karin)",
    ),
    (
        "Jay Brook",
        "risk",
        "Jay is often tired. What helps: Mum is sober, the house is clean and there is always food in.",
        "Ring Mum by 9.15 on any day Jay is not in (Mrs Patel, attendance officer)",
    ),
    (
        "Jay Brook",
        "risk",
        "Rent arrears of £1,140 and a notice dated 5 January.",
        "Money adviser to agree a repayment with the landlord (Lorna Mees)",
    ),
    (
        "Jay Brook",
        "risk",
        "Jay has been home alone at night.",
        "Agree who sits with Jay on the nights that Mum works (Mum, Nan)",
    ),
    (
        "Jay Brook",
        "risk",
        "Jay hears threats to kill his mother: Miles threatened her at two handovers in January.",
        "Handovers at the nursery, with Mum gone before Miles arrives (Miles and Jodie)",
    ),
    ("Bo Lee", "risk", "Dad drinks eight cans a night.", "Turn up at AA on Mondays; chip shown to SW (Dad)"),
    (
        "Bo Lee",
        "risk",
        "Coercive control by Dad: he checks Mum's phone.",
        "Non-mol served; locks changed; Ring doorbell (Mum, with IDVA)",
    ),
    (
        "Bo Lee",
        "risk",
        "Mum is using heroin on top of her methadone.",
        "Script collected daily at Boots, supervised (Mum)",
    ),
    (
        "Bo Lee",
        "risk",
        "Mum has postnatal depression.",
        "Book the perinatal team's Wednesday clinic (Midwife)",
    ),
    (
        "Bo Lee",
        "risk",
        "The flat was cold at three visits.",
        "Keep the flat at 18 degrees: key meter topped up on Mondays (Dad)",
    ),
    (
        "Bo Lee",
        "risk",
        "Bo is behind with reading. Nobody has worries about drink, drugs or violence.",
        "Eye test (Mum)",
    ),
    (
        "Bo Lee",
        "risk",
        "Alcohol: none known. Drugs: no concerns. Domestic abuse: not identified. Bo needs glasses.",
        "Eye test (Mum)",
    ),
    (
        "Bo Lee",
        "history",
        "2014: Dad convicted of assault on a previous partner. 2019: parents separated. Mum had depression after Bo was born, recovered by 2021.",
        "Eye test (Mum)",
    ),
    (
        "Bo Lee",
        "risk",
        "Mum's own father drank and hit her when she was small. Bo needs glasses.",
        "Eye test (Mum)",
    ),
    (
        "Bo Lee",
        "other",
        "What is going well. Dad completed his alcohol programme and the parents no longer argue. Bo needs glasses.",
        "Eye test (Mum)",
    ),
    (
        "Bo Lee",
        "other",
        "A neighbour's son was arrested for drugs in January. Bo needs glasses.",
        "Eye test (Mum)",
    ),
    (
        "Bo Lee",
        "risk",
        "Bo is self-harming in the unit.",
        "Sit outside the cubicle; knives and tablets kept in the office safe (Ashgrove staff)",
    ),
    (
        "Bo Lee",
        "risk",
        "Bo is talking to adults online.",
        "Phone to be charged in the kitchen from nine; talk through who is on his friends list (Dad)",
    ),
    (
        "Bo Lee",
        "risk",
        "Older males collect Bo from school.",
        "Mates' list and car numbers to Sgt Dunn each Friday (Mum)",
    ),
    (
        "Bo Lee",
        "risk",
        "Bo is left alone in the evenings while Dad is on shift.",
        "Nan moves in for January so there is always a grown-up (Nan)",
    ),
    (
        "Bo Lee",
        "risk",
        "Bo arrives hungry, and has head lice.",
        "Cup of milk and a jam sandwich before school (Dad); Nit comb twice a week (Dad)",
    ),
    (
        "Bo Lee",
        "risk",
        "Bo asks for a drink ten times a night and misses sleep.",
        "Letter from the doctor about night feeds (Mum)",
    ),
    (
        "Bo Lee",
        "risk",
        "Mum is scared of her ex, who keeps turning up at the house.",
        "Sign up for Own My Life (Mum)",
    ),
    (
        "Bo Lee",
        "risk",
        "The landlord has given notice and they may lose the house.",
        "Talk to the housing officer about the notice (Dad)",
    ),
    (
        "Bo Lee",
        "risk",
        "Dad hit Mum on 4 January while Bo was in the room.",
        "Agree a code word with Gran, and where Bo goes when it kicks off (Mum)",
    ),
    (
        "Mo Ash",
        "risk",
        "By the time Mo is home Mum has finished a bottle of wine.",
        "Get Mo to the optician and bring back the glasses (Mum); Bin the wine; one glass at weekends, marked on the chart the sponsor checks (Mum)",
    ),
    (
        "Mo Ash",
        "risk",
        "Kev shoved Mum against the car in front of Mo.",
        "Get Mo to the optician and bring back the glasses (Mum); Solicitor to apply for an order that keeps Kev away (Mum, with Pam from Refuge)",
    ),
    (
        "Mo Ash",
        "risk",
        "Mum has been very low since the baby.",
        "Get Mo to the optician and bring back the glasses (Mum); See Dr Okonjo about going back on the tablets (Mum)",
    ),
    (
        "Mo Ash",
        "risk",
        "Dad has been signed off with depression.",
        "Get Mo to the optician and bring back the glasses (Mum); Six Tuesdays of talking therapy (Dad)",
    ),
    (
        "Mo Ash",
        "risk",
        "Mo took twelve paracetamol last Tuesday.",
        "Get Mo to the optician and bring back the glasses (Mum); Keep paracetamol in the locked tin, and ask Mo at bedtime how the day was (Nan)",
    ),
    (
        "Mo Ash",
        "risk",
        "Mo is getting into cars with adult males.",
        "Get Mo to the optician and bring back the glasses (Mum); Note the plate of any car; Sgt Hill to have the list (Nan)",
    ),
    (
        "Mo Ash",
        "risk",
        "Mo, 7, is on his own at home until eight, left alone while Mum works.",
        "Get Mo to the optician and bring back the glasses (Mum); Nan to be there at four (Nan)",
    ),
    (
        "Mo Ash",
        "risk",
        "Mo, ten weeks, sleeps in bed with both parents.",
        "Get Mo to the optician and bring back the glasses (Mum); Cot from the baby bank, put up in the front room (HV)",
    ),
    (
        "Mo Ash",
        "risk",
        "Mo is often late. There have been no drugs in the house since Dad left in 2022.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
    ),
    (
        "Mo Ash",
        "risk",
        "Mo is often late. Mum reports no domestic abuse and none has been seen.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
    ),
    (
        "Mo Ash",
        "other",
        "Mo broke his arm falling off the swing, and Mum drank coffee with us while we talked.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
    ),
    (
        "Mo Ash",
        "history",
        "Mum was hit by her own mother as a child. Dad had a problem with cocaine in his twenties. They met in 2012.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
    ),
    (
        "Mo Ash",
        "risk",
        "Mo hits other children at nursery and bit one of them in May.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
    ),
    (
        "Mo Ash",
        "risk",
        "Mo's cousin in Leeds went missing in 2024 and Mo still asks about her. Mo is late most days.",
        "Get Mo to the optician and bring back the glasses (Mum); Ring home by 9.15 if Mo is not in (Mrs Gethin, deputy head)",
    ),
    (
        "Mo Ash",
        "risk",
        "Kev punched Mum in front of Mo in February.",
        "Get Mo to the optician and bring back the glasses (Mum); Step Forward programme, 12 weeks, Wednesdays at the probation office (Kev)",
    ),
    (
        "Mo Ash",
        "risk",
        "Rent is nine weeks behind and notice has been served.",
        "Get Mo to the optician and bring back the glasses (Mum); Work through the budget with Mum and ring the landlord (Lorna Mees)",
    ),
]


def plan_of(child: str, section: str, text: str, actions: str) -> Plan:
    """A plan that tells of a risk in one section and has these actions ("what (who); what (who)")."""
    cells = [part.rstrip(")").partition(" (") for part in actions.split("); ")]
    rows = tuple(Row(number, action=what, owner=who) for number, (what, _, who) in enumerate(cells, start=1))
    return Plan(
        "plan.docx",
        "1",
        kind=Kind.CHILD_PROTECTION,
        date=date(2026, 3, 2),
        children=(Child(child),),
        rows=rows,
        sections=(Section(SectionName(section), "", text),),
    )


@pytest.mark.parametrize(("child", "section", "text", "actions", "kind"), NAMED_AND_LEFT)
def test_a_risk_that_no_action_deals_with_is_found(
    child: str, section: str, text: str, actions: str, kind: str
) -> None:
    assert any(kind in finding.message for finding in found(plan_of(child, section, text, actions)))


@pytest.mark.parametrize(("child", "section", "text", "actions"), NO_RISK_LEFT)
def test_a_risk_dealt_with_or_over_or_denied_is_left_alone(
    child: str, section: str, text: str, actions: str
) -> None:
    assert found(plan_of(child, section, text, actions)) == ()


def test_a_contingency_deals_with_nothing() -> None:
    plan = plan_of("Jay Brook", "risk", "Mum has been drinking every day.", "Take Jay to the dentist (Mum)")
    drinking = Section(SectionName.CONTINGENCY, "", "If Mum is drunk, Jay goes to Nan's.")
    assert found(replace(plan, sections=(*plan.sections, drinking)))


def test_a_worker_whose_post_is_told_elsewhere_deals_with_it() -> None:
    plan = plan_of("Jay Brook", "risk", "Mum drinks to cope.", "See Hope Dunning on Thursdays (Mum)")
    assert found(plan)
    assert found(replace(plan, front=(("Recovery worker", "Hope Dunning, Wellspring"),))) == ()


@pytest.mark.parametrize("name", ["Jay", "Aisha", "Siobhán", "Will", "May", "Mark"])
def test_the_childs_name_changes_nothing(name: str) -> None:
    text = f"{name} is left hungry. Dad smokes cannabis most evenings and {name} cannot wake him."
    actions = f"Breakfast club for {name} from Monday (Mrs Lal)"
    assert [finding.quote for finding in found(plan_of(f"{name} Brook", "risk", text, actions))] == [
        "cannabis"
    ]


def test_a_risk_is_told_once() -> None:
    text = "Dad uses cocaine. The cocaine is kept in the kitchen."
    assert len(found(plan_of("Jay Brook", "risk", text, "Take Jay to the dentist (Mum)"))) == 1


@pytest.mark.parametrize(
    ("text", "action", "kind"),
    [
        (
            "Nan, who minds Jay after school, gets through a bottle of sherry most afternoons.",
            "Boxing (Dad)",
            "drinking",
        ),
        ("A man Jay met on a game has his pictures and asks for more.", "Boxing (Dad)", "harm online"),
        (
            "Uncle Clive, convicted of sexual offences, is staying in the caravan.",
            "Speech therapy, six sessions (Mum)",
            "sexual harm",
        ),
        ("The house smells of gas on some days.", "Two stair gates (Dad)", "gas or wiring"),
        ("Ms Brook had to have her jaw wired in March and says she fell.", "Boxing (Dad)", "domestic abuse"),
        ("Jay told his tutor that he has written goodbye letters.", "Boxing (Dad)", "self-harm"),
        (
            "Since she stopped her lithium Mum has been up all night painting the house.",
            "Boxing (Dad)",
            "poor mental health",
        ),
        ("The lights have been off since Friday, with nothing on the meter.", "Boxing (Dad)", "cold or damp"),
        ("Jay makes himself sick after every meal.", "Boxing (Dad)", "eating disorder"),
        ("Dad tells him that he is a mistake.", "Boxing (Jay)", "emotional harm"),
    ],
)
def test_a_risk_told_by_what_is_seen_is_found(text: str, action: str, kind: str) -> None:
    assert any(kind in finding.message for finding in found(plan_of("Jay Brook", "risk", text, action)))


@pytest.mark.parametrize(
    ("text", "action"),
    [
        (
            "Ms Brook took an overdose in January.",
            "Sertraline collected by Grandma and kept at hers (Grandma)",
        ),
        ("Stepdad slaps him round the head.", "Stepdad moves to his sister's until the conference"),
        (
            "Grandad has Jay on Saturdays and is asleep with a bottle of whisky by four.",
            "Grandad has him only when Nan is there",
        ),
        ("Bailiffs are due on 1 June.", "Homeless duty: flat found by 29 May (Jo Self, housing officer)"),
        ("Jay smokes cannabis every day.", "Under 21s team at the Mardle Trust, six sessions (Jay)"),
        ("No substance misuse or domestic abuse is known of.", "Boxing (Dad)"),
        ("Jay bruises easily; the hospital found a clotting disorder.", "Boxing (Dad)"),
        ("Both plans are under the category of physical abuse.", "Boxing (Dad)"),
        ("Mum had a drink problem at university which she got help for.", "Boxing (Dad)"),
    ],
)
def test_what_deals_with_it_in_other_words_or_is_none(text: str, action: str) -> None:
    assert found(plan_of("Jay Brook", "risk", text, action)) == ()


def test_another_grown_ups_course_does_not_deal_with_it() -> None:
    risks = "Elowen drinks most evenings. Piran smokes cannabis in the flat every day."
    told = found(
        plan_of("Jay Brook", "risk", risks, "Elowen to go to the Wednesday group at Quayside Recovery")
    )
    assert [finding.quote for finding in told] == ["cannabis"]


@pytest.mark.parametrize(
    ("text", "action"),
    [
        (
            "Wayne broke Kelly's jaw in March and Jay was in the room.",
            "Night sitter, until Jay has slept eight nights in a row",
        ),
        (
            "Wayne broke Kelly's jaw in March and Jay was in the room.",
            "Fit the bed-wetting alarm and show Kelly how it works",
        ),
        ("Wayne broke Kelly's jaw in March and Jay was in the room.", "Swap the locks on Jay's bike shed"),
        (
            "Jay has been sending pictures of herself to a man she met on Snapchat.",
            "Book handed to Jay after six sessions",
        ),
        (
            "Mum's cousin, who is on the sex offenders register, minds the girls.",
            "Medical for Jay's hearing on 4 June",
        ),
        ("Dad smokes cannabis in the flat every day.", "Dad and Jay plant beans at the allotment until July"),
    ],
)
def test_a_word_of_another_matter_answers_nothing(text: str, action: str) -> None:
    assert found(plan_of("Jay Brook", "risk", text, action))


@pytest.mark.parametrize(
    "action",
    [
        "Social worker to explore family dynamics with both parents",
        "Support Kelly around relationships",
        "Kelly to be supported to keep safe",
        "Relevant agency to offer counselling if needed",
    ],
)
def test_a_vague_action_deals_with_nothing_that_it_does_not_name(action: str) -> None:
    text = "Mr Nowak hits Mum at weekends and Jay hides."
    assert found(plan_of("Jay Brook", "risk", text, action))


def test_a_vague_action_that_names_the_risk_is_for_the_rule_about_vague_actions() -> None:
    text = "Mum drinks most nights and Jay cannot wake her."
    assert found(plan_of("Jay Brook", "risk", text, "Monitor Mum's drinking")) == ()


def test_a_course_of_therapy_is_help_though_it_has_no_verb() -> None:
    text = "Dad has been signed off with depression."
    assert found(plan_of("Jay Brook", "risk", text, "Six Tuesdays of talking therapy (Dad)")) == ()


def test_another_risk_told_after_substance_misuse_is_told_too() -> None:
    text = (
        "There is substance misuse. Jay has been messaged through an online game by a man who wants pictures."
    )
    told = {
        finding.quote
        for finding in found(plan_of("Jay Brook", "risk", text, "Open a savings account for Jay (Mum)"))
    }
    assert len(told) > 1


@pytest.mark.parametrize(
    ("text", "risky"),
    [
        ("Lee broke Annette's wrist in 2023. Lee came back to live at home last Christmas.", True),
        ("Lee broke Annette's wrist in 2023. There has been nothing since.", False),
        ("Lee was charged with assaulting Mum in November 2024 and now rings the flat most nights.", True),
        ("Lee was charged with assaulting Mum in November 2023.", False),
        ("The cousin who minds Jay was convicted in 2009 of touching girls.", True),
        ("Category: neglect and emotional harm.", False),
        ("Jay is doing the work of a grown man.", False),
        ("The flat above had a drugs raid in May.", False),
        ("Mum broke her wrist falling off the step.", False),
        ("Jay threw a chair at her teacher and kicked the door.", False),
        ("Jay walks home alone along the lane.", False),
        ("Jay's friend Callum was stabbed in London last year.", False),
        ("When Mum came in Jay laughed and Mum followed her round the room.", False),
    ],
)
def test_what_is_over_is_none_unless_it_is_back(text: str, risky: bool) -> None:
    assert (
        bool(found(plan_of("Jay Brook", "risk", text, "Buy two alarm clocks and set them for seven (Dad)")))
        is risky
    )


def test_a_mother_alone_with_her_baby_is_the_one_who_is_low() -> None:
    text = "Kerensa is alone with Jay from six in the morning and says that she is low."
    assert found(plan_of("Jay Brook", "risk", text, "Kerensa to see Dr Nance about her mood (Kerensa)")) == ()


@pytest.mark.parametrize("name", ["Kelly", "Tunde", "Aisha", "Wei", "Sam"])
def test_who_is_hit_makes_no_difference(name: str) -> None:
    text = f"Sasha broke {name}'s jaw in March and Jay was in the room."
    assert found(plan_of("Jay Brook", "risk", text, "Take Jay to the dentist on Crane Street (Dad)"))


def test_what_is_wrong_with_a_home_and_has_no_step_beside_it_is_asked_about_by_another_rule() -> None:
    rows = (
        Row(1, "Tia is late", "", "Walk Tia to school until Easter", "Nan", ""),
        Row(2, "There is black mould over Tia's bed", "Tia sleeps in a dry room", "", "", ""),
    )
    assert found(Plan("plan", "1", children=(Child("Tia Brook", age=8),), rows=rows)) == ()


def test_what_the_drinking_leaves_a_child_to_do_is_met_where_the_drinking_is() -> None:
    told = Section(
        SectionName.RISK, "", "Mum's drinking leaves Tia to put herself to bed and get her off the sofa."
    )
    rows = (Row(1, "", "", "Mum to see the alcohol nurse on Mondays until June", "Mum", ""),)
    assert found(Plan("plan", "1", children=(Child("Tia Brook", age=8),), sections=(told,), rows=rows)) == ()


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Lee hurled a plate at Mum and Jay saw it.", "domestic abuse"),
        (
            "On 2 April Dad threw a pan that went past Mum's head while she had Jay in her arms.",
            "domestic abuse",
        ),
        ("Step-dad locked Mum outside in the rain and Jay sat by the door.", "domestic abuse"),
        ("Darren sends Jay to other men's flats.", "exploitation"),
    ],
)
def test_things_thrown_doors_bolted_and_a_child_sent_to_men_are_deeds(told: str, kind: str) -> None:
    row = Row(1, action="Take Jay to the dentist on Crane Street", owner="Mrs Patel", due="3 May 2026")
    plan = Plan(
        "p",
        "1",
        children=(Child("Jay Brook"),),
        sections=(Section(SectionName.RISK, "Worry", told),),
        rows=(row,),
    )
    assert any(kind in finding.message for finding in found(plan))


@pytest.mark.parametrize(
    "told",
    [
        "Dad threw a ball past Mum's head in the garden and Jay laughed.",
        "Dad put the bin outside in the rain.",
        "Nan sends Jay to Uncle Jim on Saturdays.",
    ],
)
def test_a_ball_a_bin_and_an_uncle_are_none(told: str) -> None:
    row = Row(1, action="Take Jay to the dentist on Crane Street", owner="Mrs Patel", due="3 May 2026")
    plan = Plan(
        "p",
        "1",
        children=(Child("Jay Brook"),),
        sections=(Section(SectionName.RISK, "Worry", told),),
        rows=(row,),
    )
    assert found(plan) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Jay has been gone overnight five times this month and will not say where.",
        "Jay lit his sister's duvet in August and the shed a fortnight ago.",
        "Gran's partner was released in February after four years for offences against girls.",
        "Jay and the baby share a bed with Mum; on the 20th the baby was found under his arm, blue round the lips.",
        "The feeds are watered down to make the tin last.",
        "The aunt has bought two tickets to Sylhet, one of them single, and Jay has been measured for a dress.",
        "A man of 24 drives Jay about and gives him vapes.",
        "Jay talks of joining his dead grandad and has looked up how.",
        "The stair rail is gone and Jay's brother fell from the landing.",
        "Mum's new man has done time for hurting a toddler.",
    ],
)
def test_a_risk_is_told_by_its_signs(text: str) -> None:
    assert found(plan_of("Jay Brook", "risk", text, "Move Jay to the top maths set (Mr Osei, head of year)"))


def test_a_headline_of_risks_announces_what_is_told_behind_it() -> None:
    text = "Drugs, weapons – Jay carries a knife to feel safe."
    knife = "Jay gives the knife up in the surrender bin with his uncle (Uncle Harj)"
    assert not found(plan_of("Jay Brook", "risk", text, knife))


def with_children(plan: Plan, *children: Child) -> Plan:
    return replace(plan, children=children)


def test_a_row_for_a_brother_deals_with_nothing_that_his_sister_does() -> None:
    plan = plan_of(
        "Kenzie Roe", "risk", "Kenzie has fresh cuts on her forearms.", "Ref to CAMHS for Jude (Di)"
    )
    both = (Child("Kenzie Roe", age=14), Child("Jude Roe", age=9))
    assert [each.quote for each in found(with_children(plan, *both))] == ["fresh cuts on her forearms"]
    hers = plan_of("Kenzie Roe", "risk", "Kenzie has fresh cuts on her forearms.", "Ref Kenzie to CAMHS (Di)")
    assert found(with_children(hers, *both)) == ()


def test_a_parents_wish_to_die_is_not_met_by_a_childs_sessions() -> None:
    text = "Mum disclosed thoughts of ending her life in November."
    plan = plan_of("May Roe", "risk", text, "Six sessions with the feelings cards (Miss Lee)")
    row = replace(plan.rows[0], outcome="May can say how she feels")
    assert [each.quote for each in found(replace(plan, rows=(row,)))] == ["ending her life"]


def test_a_sofa_endangers_only_the_smallest() -> None:
    text = "Olly was asleep on the settee in the crook of Dad's arm."
    plan = plan_of("Olly Marsh", "risk", text, "Jabs at the clinic on 14 December (Mum)")
    assert found(with_children(plan, Child("Olly Marsh", age=0)))
    assert not found(with_children(plan, Child("Olly Marsh", age=9)))
