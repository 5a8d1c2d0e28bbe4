"""zhbrief"""
