"""The only list of components. Each is `name(library, ..., page=page) -> str`, in a module of its name."""

from .ask_table import ask_table
from .backup_reminder import backup_reminder
from .bring_in import bring_in
from .calibration import calibration
from .chart import chart
from .checklist import checklist
from .claim import claim
from .claim_table import claim_table
from .competency_card import competency_card
from .coverage import coverage
from .debrief import debrief
from .decision import decision
from .erase_all import erase_all
from .exports import exports
from .flag_table import flag_table
from .followups import followups
from .gaps import gaps
from .glossary import glossary
from .hand_over import hand_over
from .in_one_minute import in_one_minute
from .interview import interview
from .interviewer_table import interviewer_table
from .kept_here import kept_here
from .ledger import ledger
from .licenses import licenses
from .message_template import message_template
from .my_packet import my_packet
from .noticed import noticed
from .packet import packet
from .people import people
from .plan import plan
from .practice import practice
from .question_table import question_table
from .replies import replies
from .round_one import round_one
from .save_copy import save_copy
from .shortcuts import shortcuts
from .stated import stated
from .stats import stats
from .stories import stories
from .take_out import take_out
from .term import term
from .thanks import thanks
from .today import today

COMPONENTS = (
    ask_table,
    backup_reminder,
    bring_in,
    calibration,
    chart,
    checklist,
    claim,
    claim_table,
    competency_card,
    coverage,
    debrief,
    decision,
    erase_all,
    exports,
    flag_table,
    followups,
    gaps,
    glossary,
    hand_over,
    in_one_minute,
    interview,
    interviewer_table,
    kept_here,
    ledger,
    licenses,
    message_template,
    my_packet,
    noticed,
    packet,
    people,
    plan,
    practice,
    question_table,
    replies,
    round_one,
    save_copy,
    shortcuts,
    stated,
    stats,
    stories,
    take_out,
    term,
    thanks,
    today,
)
