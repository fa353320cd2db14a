"""How right the rules are on plans and cases that people marked: precision and recall, rule by rule, with intervals.

``python -m planlint.evaluate FOLDER`` prints the tables for a folder of gold sets. This is for those who write rules; no check
of a plan comes here.
"""
