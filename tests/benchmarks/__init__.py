"""Benchmarks: run by hand, never by the tests, since what a machine does in a second says nothing about another."""
